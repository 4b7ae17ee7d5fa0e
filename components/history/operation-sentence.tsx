import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { NamedOperation } from "@/lib/history/schema";

type ToldOperation = Pick<
  NamedOperation,
  "kind" | "label" | "original" | "clientId" | "state" | "done" | "total"
>;
type Told = { kind: string; label: string; count: number };
type Chunks = (chunks: ReactNode) => ReactNode;

/** What was done, in words: «30 clients deleted»; the client's name leads to it. */
export function OperationSentence({ operation }: { operation: ToldOperation }) {
  const t = useTranslations("operations");
  const { kind, label, original, clientId } = operation;
  const what = linkTo(clientId);
  if (kind !== "undo")
    return <Sentence told={{ kind, label, count: countOf(operation) }} what={what} />;
  if (original?.kind === "undo") return t.rich("redone", { ...words(original), what });
  if (!original) return t.rich("undo", { ...words({ label, count: 1 }), what });
  return t.rich("undone", { original: () => <Sentence told={original} what={what} /> });
}

function Sentence({ told, what }: { told: Told; what: Chunks }) {
  const t = useTranslations("operations");
  const kind = told.kind as "clients.delete"; // any kind: they are written far from here
  return t.rich(t.has(kind) ? kind : "other", { ...words(told), what });
}

const words = ({ label, count }: Omit<Told, "kind">) => ({
  label,
  count,
  named: label ? "yes" : "no",
});

const countOf = ({ state, done, total }: ToldOperation) =>
  state === "running" ? (total ?? done) : done;

function linkTo(clientId: number | null): Chunks {
  if (clientId === null) return (chunks) => <b className="font-medium">{chunks}</b>;
  return (chunks) => (
    <Link
      href={`/admin/clients/${clientId}`}
      prefetch={false}
      className="rounded-sm font-medium underline decoration-border underline-offset-3 hover:decoration-current"
    >
      {chunks}
    </Link>
  );
}
