import {
  ArrowLeftRight,
  Banknote,
  CheckSquare,
  FileText,
  FolderKanban,
  History,
  LifeBuoy,
  type LucideIcon,
  Mail,
  MessageSquare,
  Phone,
  ReceiptText,
  StickyNote,
  Users,
} from "lucide-react";
import type { Route } from "next";
import { useTranslations } from "next-intl";
import { NearLink } from "@/components/ui/near-link";
import { cn } from "@/lib/cn";
import type { TimelineItem, TimelineKind } from "@/lib/timeline/schema";
import { changeWords } from "./change-sentence";
import { useFacts } from "./use-facts";

const ICONS: Record<TimelineKind, LucideIcon> = {
  invoice: ReceiptText,
  estimate: FileText,
  creditNote: ArrowLeftRight,
  payment: Banknote,
  project: FolderKanban,
  ticket: LifeBuoy,
  reply: MessageSquare,
  communication: MessageSquare,
  note: StickyNote,
  task: CheckSquare,
  change: History,
};
const FORMS = { call: Phone, email: Mail, meeting: Users };

type Props = {
  clientId: number;
  item: TimelineItem;
  zone: string;
  /** It came after the reader was here, though it is of an older day. */
  isNew: boolean;
};

/** One thing that happened: what, about what, and the facts of it. */
export function TimelineEntry({ clientId, item, zone, isNew }: Props) {
  const t = useTranslations("timeline");
  const facts = useFacts(item, zone);
  const { kind, told } = item;
  const Icon = (told.form && FORMS[told.form]) || ICONS[kind];
  const gone = told.status === "cancelled";
  return (
    <article className="flex gap-3 rounded-lg px-2 py-1.5 hover:bg-row-hover">
      <span
        aria-hidden
        className="mt-0.5 grid size-7 shrink-0 place-items-center rounded-full border bg-card text-muted-foreground [&_svg]:size-3.5"
      >
        <Icon />
      </span>
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-baseline gap-x-2">
          {isNew && (
            <span className="size-1.5 self-center rounded-full bg-primary">
              <span className="sr-only">{t("new")}</span>
            </span>
          )}
          <NearLink
            href={addressOf(clientId, item) as Route}
            className={cn(
              "break-words rounded-sm font-medium underline-offset-3 hover:underline",
              gone && "text-muted-foreground line-through",
            )}
          >
            <Title item={item} />
          </NearLink>
          {facts.amount && <span className="figures ml-auto">{facts.amount}</span>}
        </div>
        <p className="flex flex-wrap gap-x-2 text-muted-foreground text-sm">
          {facts.facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </p>
        {told.text && kind !== "payment" && (
          <p className="mt-0.5 line-clamp-2 whitespace-pre-line break-words text-sm">{told.text}</p>
        )}
      </div>
    </article>
  );
}

function Title({ item: { kind, told } }: { item: TimelineItem }) {
  const t = useTranslations("timeline.kinds");
  const operations = useTranslations("operations");
  if (kind === "change") return changeWords(operations, told);
  if (kind === "note") return t("note");
  const word = kind === "payment" && told.refund ? "refund" : (told.form ?? kind);
  return `${t(word)} ${told.number ?? told.title ?? ""}`.trim();
}

const TABS: Record<Exclude<TimelineKind, "change" | "reply">, string> = {
  invoice: "invoices",
  estimate: "estimates",
  creditNote: "credit-notes",
  payment: "payments",
  project: "projects",
  ticket: "tickets",
  communication: "communications",
  note: "notes",
  task: "tasks",
};
const OWN_PAGE = new Set(["invoice", "estimate", "creditNote", "payment", "project", "ticket"]);

function addressOf(clientId: number, { kind, id, told }: TimelineItem): string {
  const record = `/admin/clients/${clientId}`;
  if (kind === "change") return `${record}/history`;
  if (kind === "reply") return `${record}/tickets/${told.parentId}`;
  return `${record}/${TABS[kind]}${OWN_PAGE.has(kind) ? `/${id}` : `#${TABS[kind]}-${id}`}`;
}
