import { useTranslations } from "next-intl";
import { Discount } from "@/components/clients/discount";
import { GroupBadge } from "@/components/clients/group-badge";
import { ProjectStatusDot } from "@/components/projects/project-status";
import { DueDay } from "@/components/records/due-day";
import { TicketPriorityBadge, TicketStatusDot } from "@/components/tickets/ticket-marks";
import { Badge } from "@/components/ui/badge";
import type { ClientRecord } from "@/lib/clients/form-values";
import type { SupportStrip as Strip } from "@/lib/support/schema";
import { clientsBy, Leading, Line, Part } from "./strip-parts";

type Props = {
  client: Pick<ClientRecord, "id" | "groups" | "discount" | "owner" | "portalManagers">;
  strip: Strip;
  /** The ticket whose page this is. */
  here: number;
  today: string;
};

/** What somebody who answers a client has to see at once; each leads to where it can be looked at. */
export function SupportStrip({ client, strip, here, today }: Props) {
  const t = useTranslations("support");
  const home = `/admin/clients/${client.id}`;
  const others = strip.tickets.filter(({ id }) => id !== here);
  return (
    <aside aria-label={t("label")} className="divide-y rounded-lg border bg-card">
      {strip.overdue && (
        <div className="px-3 py-2.5">
          <Leading href={`${home}/invoices`}>
            <Badge variant="danger">{t("overdue")}</Badge>
          </Leading>
        </div>
      )}
      <Part title={t("groups")} nothing={t("noGroups")}>
        {client.groups.map((group) => (
          <Leading key={group.id} href={clientsBy("group:any", group.id)}>
            <GroupBadge group={group} />
          </Leading>
        ))}
        {client.discount && <Discount discount={client.discount} />}
      </Part>
      <Part title={t("owner")} nothing={t("nobody")}>
        {client.owner && (
          <Leading href={clientsBy("owner:is", client.owner.id)}>{client.owner.name}</Leading>
        )}
      </Part>
      {client.portalManagers.length > 0 && (
        <Part title={t("portalManagers", { count: client.portalManagers.length })}>
          {client.portalManagers.map(({ id, name }) => (
            <Leading key={id} href={clientsBy("portalManager:any", id)}>
              {name}
            </Leading>
          ))}
        </Part>
      )}
      <Part title={t("projects", { count: strip.projects.length })} nothing={t("noProjects")}>
        {strip.projects.map(({ id, name, status, deadline }) => (
          <Line key={id} href={`${home}/projects/${id}`} text={name}>
            <ProjectStatusDot status={status} />
            <DueDay day={deadline} today={today} />
          </Line>
        ))}
      </Part>
      <Part title={t("tickets", { count: others.length })} nothing={t("noTickets")}>
        {others.map(({ id, subject, status, priority }) => (
          <Line key={id} href={`${home}/tickets/${id}`} text={subject}>
            <TicketStatusDot status={status} />
            <TicketPriorityBadge priority={priority} />
          </Line>
        ))}
      </Part>
    </aside>
  );
}
