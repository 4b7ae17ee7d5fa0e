import { useLocale, useTranslations } from "next-intl";
import { initials } from "@/components/shell/initials";
import { Badge } from "@/components/ui/badge";
import type { LoggedChange, LoggedOperation } from "@/lib/clients/change-days";
import { formatClock, formatDateTime } from "@/lib/format";
import { deedOf } from "./change-deeds";
import { ChangeEntry } from "./change-entry";
import { changeLines, isReorder } from "./change-lines";
import type { ChangeWords } from "./change-told";

type Props = {
  operation: LoggedOperation;
  words: ChangeWords;
  zone: string;
  mayPutBack: (change: LoggedChange) => boolean;
};

/** One thing that somebody did, and every field it changed. */
export function ChangeOperation({ operation, words, zone, mayPutBack }: Props) {
  const t = useTranslations("changes");
  const sources = useTranslations("history.sources");
  const locale = useLocale();
  const who = useActor(operation);
  const { at, source, operationKind, changes } = operation;
  const made = changes.some(({ entity, kind }) => entity === "clients" && kind === "create");
  const inOrder = [...changes].reverse(); // as it was done: the client before what hangs on it
  const told = inOrder.map((change) => ({ change, lines: changeLines(change, words) }));
  return (
    <li className="flex gap-3">
      <span
        aria-hidden
        className="mt-px grid size-6 shrink-0 place-items-center rounded-full bg-accent font-medium text-muted-foreground text-xs"
      >
        {initials(who)}
      </span>
      <div className="min-w-0 flex-1 space-y-2">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-0.5 leading-6">
          <span>
            <span className="font-medium">{who}</span> {t(`deeds.${deedOf(operationKind)}`)}
          </span>
          <time
            dateTime={new Date(at).toISOString()}
            title={formatDateTime(at, locale, zone)}
            className="figures text-muted-foreground text-sm"
          >
            {formatClock(at, zone)}
          </time>
          <Badge variant="outline">{sources(source)}</Badge>
        </p>
        {told.map(
          ({ change, lines }) =>
            lines.length > 0 && (
              <ChangeEntry
                key={change.id}
                ids={[change.id]}
                lines={lines}
                folded={made && change.entity === "clients"}
                mayPutBack={!made && mayPutBack(change)}
              />
            ),
        )}
        {told.every(({ lines }) => !lines.length) && (
          <Reordered changes={changes} words={words} mayPutBack={mayPutBack} />
        )}
      </div>
    </li>
  );
}

/** Where nothing but the order of the contacts changed, that is what there is to say. */
function Reordered({ changes, words, mayPutBack }: Omit<Props, "operation" | "zone"> & Moved) {
  const t = useTranslations("changes");
  const moved = changes.filter(isReorder);
  if (!moved.length) return null;
  return (
    <ChangeEntry
      ids={moved.map(({ id }) => id)}
      lines={[{ label: words.label("contacts"), to: t("reordered") }]}
      folded={false}
      mayPutBack={moved.every(mayPutBack)}
    />
  );
}

type Moved = { changes: LoggedChange[] };

function useActor({ actorKind, actorName }: LoggedOperation) {
  const t = useTranslations("changes");
  if (actorKind === "system") return t("system");
  return actorKind === "token" ? t("token", { name: actorName }) : actorName;
}
