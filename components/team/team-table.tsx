import { useLocale, useTranslations } from "next-intl";
import { StatusDot } from "@/components/ui/status-dot";
import { Table, TableCell, TableHead } from "@/components/ui/table";
import { formatDateTime } from "@/lib/format";
import type { TeamMember } from "@/lib/users/schema";
import { type MemberActions, MemberMenu } from "./member-menu";

export type TeamTableProps = {
  members: TeamMember[];
  /** Who is looking. */
  me: number;
  zone: string;
  actions: MemberActions;
};

/** Everybody who works here, and what each may do. */
export function TeamTable({ members, ...rest }: TeamTableProps) {
  const t = useTranslations("team");
  return (
    <Table>
      <thead>
        <tr>
          <TableHead place="primary">{t("name")}</TableHead>
          <TableHead place="secondary">{t("email")}</TableHead>
          <TableHead>{t("role")}</TableHead>
          <TableHead place="end">{t("status")}</TableHead>
          <TableHead>{t("changed")}</TableHead>
          <TableHead place="actions">
            <span className="sr-only">{t("actionsHead")}</span>
          </TableHead>
        </tr>
      </thead>
      <tbody>
        {members.map((member) => (
          <MemberRow key={member.id} member={member} {...rest} />
        ))}
      </tbody>
    </Table>
  );
}

type RowProps = Omit<TeamTableProps, "members"> & { member: TeamMember };

function MemberRow({ member, me, zone, actions }: RowProps) {
  const t = useTranslations();
  const locale = useLocale();
  const { id, name, email, role, updatedAt } = member;
  return (
    <tr>
      <TableCell place="primary">
        {name}
        {id === me && <span className="ml-1.5 text-muted-foreground">({t("team.you")})</span>}
      </TableCell>
      <TableCell place="secondary">
        <span className="sm:hidden">{t(`roles.${role}`)} · </span>
        {email}
      </TableCell>
      <TableCell>{t(`roles.${role}`)}</TableCell>
      <TableCell place="end">
        <MemberStatus member={member} />
      </TableCell>
      <TableCell className="text-muted-foreground">
        {formatDateTime(updatedAt, locale, zone)}
      </TableCell>
      <TableCell place="actions">
        <MemberMenu member={member} self={id === me} actions={actions} />
      </TableCell>
    </tr>
  );
}

function MemberStatus({ member: { active, joined } }: { member: TeamMember }) {
  const t = useTranslations("team");
  if (!active) return <StatusDot tone="neutral" label={t("inactive")} />;
  return joined ? (
    <StatusDot tone="success" label={t("active")} />
  ) : (
    <StatusDot tone="warning" label={t("invited")} />
  );
}
