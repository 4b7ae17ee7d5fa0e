"use client";

import { useQuery } from "@tanstack/react-query";
import { ArrowLeft, ChevronDown, ChevronUp } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, type Ref, useEffect, useRef } from "react";
import { isTyping } from "@/components/data-table/is-typing";
import { useToldKeys } from "@/components/keys/told-keys";
import { Button } from "@/components/ui/button";
import { LIST } from "./list-address";
import { tabAddress, tabOf } from "./record-tab-names";
import { useWithin } from "./use-within";

type Neighbours = { previous: number | null; next: number | null };

/** Back to the list one came from, and on to the next of its clients: K and J. */
export function RecordWalk({ id }: { id: number }) {
  const within = useWithin();
  return within ? <Walk id={id} within={within} /> : null;
}

async function neighboursOf(id: number, within: string): Promise<Neighbours> {
  const answer = await fetch(`/admin/clients/${id}/neighbours${within}`);
  if (!answer.ok) throw new Error(`The neighbours of ${id} did not come: ${answer.status}.`);
  return answer.json();
}

function Walk({ id, within }: { id: number; within: string }) {
  const t = useTranslations("client.walk");
  const tab = tabOf(usePathname());
  const { data, isError } = useQuery({
    queryKey: ["neighbours", id, within],
    queryFn: () => neighboursOf(id, within),
  });
  useToldKeys([
    { label: t("next"), keys: ["J"] },
    { label: t("previous"), keys: ["K"] },
  ]);
  const [previous, next] = [useRef<HTMLAnchorElement>(null), useRef<HTMLAnchorElement>(null)];
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      // rows of the page have these keys for themselves
      if (isTyping(event) || event.repeat || document.querySelector("main [data-row-id]")) return;
      const link = { j: next, k: previous }[event.key.toLowerCase()]?.current;
      if (!link) return;
      event.preventDefault();
      link.click(); // as a press does, so that what is unsaved is asked for
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [previous, next]);
  const to = (other: number | null | undefined) =>
    other ? tabAddress(other, tab, within) : undefined;
  return (
    <nav aria-label={t("label")} className="flex items-center gap-1">
      <Button asChild variant="ghost" size="sm" className="mr-auto -ml-2 text-muted-foreground">
        <Link href={`${LIST}${within}` as Route}>
          <ArrowLeft />
          {t("back")}
        </Link>
      </Button>
      {isError && <p className="text-sm text-warning">{t("failed")}</p>}
      <Step ref={previous} to={to(data?.previous)} label={t("previous")} letter="K">
        <ChevronUp />
      </Step>
      <Step ref={next} to={to(data?.next)} label={t("next")} letter="J">
        <ChevronDown />
      </Step>
    </nav>
  );
}

type StepProps = {
  ref: Ref<HTMLAnchorElement>;
  /** Where it leads: nowhere at an end of the list, and while that is asked for. */
  to: string | undefined;
  label: string;
  letter: string;
  children: ReactNode;
};

/** Stays the same link while its address is asked for, so that the focus stays on it. */
function Step({ ref, to, label, letter, children }: StepProps) {
  const here = usePathname();
  return (
    <Button asChild variant="ghost" size="icon-sm">
      <Link
        ref={ref}
        href={(to ?? here) as Route}
        onClick={(event) => to || event.preventDefault()}
        aria-disabled={!to}
        aria-label={label}
        aria-keyshortcuts={letter}
        title={`${label} (${letter})`}
      >
        {children}
      </Link>
    </Button>
  );
}
