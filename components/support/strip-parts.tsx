import type { Route } from "next";
import { Children, type ReactNode } from "react";
import { NearLink } from "@/components/ui/near-link";

/** The list of the clients of whom this is true. */
export const clientsBy = (asked: string, id: number) => `/admin/clients?filter=${asked}:${id}`;

type PartProps = {
  title: string;
  /** What is said where there is nothing to show. */
  nothing?: string;
  children: ReactNode;
};

/** One kind of thing, under its name. */
export function Part({ title, nothing, children }: PartProps) {
  const parts = Children.toArray(children);
  return (
    <section className="space-y-1.5 px-3 py-2.5">
      <h3 className="text-muted-foreground text-sm">{title}</h3>
      {parts.length ? (
        <ul className="space-y-1.5">
          {Children.map(parts, (part) => (
            <li className="min-w-0">{part}</li>
          ))}
        </ul>
      ) : (
        <p className="text-muted-foreground">{nothing}</p>
      )}
    </section>
  );
}

type LeadingProps = { href: string; children: ReactNode };

export function Leading({ href, children }: LeadingProps) {
  return (
    <NearLink
      href={href as Route}
      className="inline-flex max-w-full rounded-sm text-link hover:underline pointer-coarse:py-1.5"
    >
      {children}
    </NearLink>
  );
}

type LineProps = { href: string; text: string; children: ReactNode };

/** What leads to it, and under it how it stands. */
export function Line({ href, text, children }: LineProps) {
  return (
    <>
      <Leading href={href}>
        <span className="truncate" title={text}>
          {text}
        </span>
      </Leading>
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm">{children}</p>
    </>
  );
}
