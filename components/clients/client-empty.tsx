import { SearchX, Users } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/shell/empty-state";
import { Button } from "@/components/ui/button";
import { newAddress } from "./addresses";

const COMMAND = "npm run -s crm -- import clients.csv";

/** Nobody is here yet: how to bring them in. */
export function NoClients({ canCreate }: { canCreate: boolean }) {
  const t = useTranslations("clients");
  if (!canCreate) {
    return <EmptyState icon={<Users />} title={t("empty.none")} text={t("empty.noneText")} />;
  }
  return (
    <EmptyState
      icon={<Users />}
      title={t("empty.title")}
      text={t("empty.text")}
      actions={
        <>
          <Button asChild>
            <Link href={newAddress() as Route}>{t("new")}</Link>
          </Button>
          <p className="mt-4 w-full text-muted-foreground text-sm">
            {t("empty.import")}
            <code className="mt-1 block select-all overflow-x-auto rounded-lg border bg-muted px-3 py-2 text-left text-foreground">
              {COMMAND}
            </code>
          </p>
        </>
      }
    />
  );
}

type NothingProps = {
  q: string;
  /** The same list without the words. */
  cleared: string;
  canCreate: boolean;
};

/** Nothing answers to the words: what was looked through, and what to do about it. */
export function NothingFound({ q, cleared, canCreate }: NothingProps) {
  const t = useTranslations("clients.found");
  return (
    <EmptyState
      icon={<SearchX />}
      title={t("nothing", { q })}
      text={t("nothingText")}
      actions={
        <>
          <Button asChild variant="outline">
            <Link href={cleared as Route}>{t("clear")}</Link>
          </Button>
          {canCreate && (
            <Button asChild className="max-w-full">
              <Link href={newAddress(q) as Route}>
                <span className="truncate">{t("create", { q })}</span>
              </Link>
            </Button>
          )}
        </>
      }
    />
  );
}

/** There are clients, but none that the view and its words ask for. */
export function NoneInView({ everywhere }: { everywhere: string }) {
  const t = useTranslations("clients.noneInView");
  return <OneWayOut title={t("title")} text={t("text")} href={everywhere} label={t("all")} />;
}

/** The database was asked for too much at once. `byName` is the same list in the order that is had soonest. */
export function CutOff({ byName }: { byName: string }) {
  const t = useTranslations("clients.cutOff");
  return <OneWayOut title={t("title")} text={t("text")} href={byName} label={t("byName")} />;
}

type OutProps = { title: string; text: string; href: string; label: string };

function OneWayOut({ title, text, href, label }: OutProps) {
  return (
    <EmptyState
      icon={<SearchX />}
      title={title}
      text={text}
      actions={
        <Button asChild variant="outline">
          <Link href={href as Route}>{label}</Link>
        </Button>
      }
    />
  );
}

/** Above near misses: that they are no more than that. */
export function SimilarNotice({ q, canCreate }: { q: string; canCreate: boolean }) {
  const t = useTranslations("clients.found");
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b bg-muted px-4 py-2 sm:px-6">
      <p role="status" className="min-w-0 break-words">
        {t("similar", { q })}
      </p>
      {canCreate && (
        <Link href={newAddress(q) as Route} className="rounded-sm text-link hover:underline">
          {t("create", { q })}
        </Link>
      )}
    </div>
  );
}
