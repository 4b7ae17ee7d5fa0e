import { useLocale, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { TableCell } from "@/components/ui/table";
import { formatDateTime, formatRelative } from "@/lib/format";
import type { NamedOperation } from "@/lib/history/schema";
import { OperationSentence } from "./operation-sentence";
import { OperationState } from "./operation-state";
import { UndoButton } from "./undo-button";

export type Clock = { zone: string; now: number };

/** One thing that somebody did. */
export function OperationRow({ operation, clock }: { operation: NamedOperation; clock: Clock }) {
  const t = useTranslations("history");
  const locale = useLocale();
  const who = useActorName(operation);
  const { id, label, source, startedAt, kind, undoable } = operation;
  const when = formatRelative(startedAt, clock.now, locale);
  return (
    <tr>
      <TableCell
        place="primary"
        id={`operation-${id}`}
        title={label}
        className="font-normal! max-sm:whitespace-normal sm:w-full sm:max-w-0 sm:truncate"
      >
        <OperationSentence operation={operation} />
      </TableCell>
      <TableCell place="secondary" className="truncate sm:max-w-56" title={who}>
        {who}
        <span className="sm:hidden"> · {when}</span>
      </TableCell>
      <TableCell className="text-muted-foreground">
        <time
          dateTime={new Date(startedAt).toISOString()}
          title={formatDateTime(startedAt, locale, clock.zone)}
        >
          {when}
        </time>
      </TableCell>
      <TableCell>
        <Badge variant="outline">{t(`sources.${source}`)}</Badge>
      </TableCell>
      <TableCell place="end">
        <OperationState operation={operation} />
      </TableCell>
      <TableCell place="actions" align="end" className="sm:w-px">
        {undoable && (
          <UndoButton operation={id} redo={kind === "undo"} describedBy={`operation-${id}`} />
        )}
      </TableCell>
    </tr>
  );
}

function useActorName({ actorKind, actorName }: NamedOperation): string {
  const t = useTranslations("history.actors");
  if (actorKind === "token") return t("token", { name: actorName });
  return actorKind === "system" ? t("system") : actorName;
}
