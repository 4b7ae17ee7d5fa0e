import { Tags } from "lucide-react";
import { useTranslations } from "next-intl";
import { ListFrame } from "@/components/data-table/list-frame";
import { EmptyState } from "@/components/shell/empty-state";
import { PageBreadcrumb } from "@/components/shell/page-breadcrumb";
import { PageHeader } from "@/components/shell/page-header";
import type { Action } from "@/lib/action-state";
import type { GroupRow } from "@/lib/groups/schema";
import type { GroupDiscount } from "@/lib/settings/schema";
import { DiscountRule } from "./discount-rule";
import type { GroupActions } from "./group-actions";
import { GroupExamples } from "./group-examples";
import { GroupKeys } from "./group-keys";
import { GroupTable } from "./group-table";
import { NewGroup } from "./new-group";

type Props = {
  groups: GroupRow[];
  rule: GroupDiscount;
  /** Change groups; choose the rule. */
  may: { change: boolean; choose: boolean };
  actions: GroupActions & { saveRule: Action };
};

/** The groups of clients, what each gives, and which of several counts. */
export function GroupList({ groups, rule, may, actions: { saveRule, ...actions } }: Props) {
  const t = useTranslations("groups");
  const clients = useTranslations("clients");
  const { createGroup } = actions;
  const any = groups.length > 0;
  return (
    <>
      <PageBreadcrumb
        items={[{ label: clients("title"), href: "/admin/clients" }, { label: t("title") }]}
      />
      <ListFrame
        header={
          <PageHeader
            title={t("title")}
            aside={any && t("count", { count: groups.length })}
            description={t("text")}
          />
        }
        toolbar={may.change && <NewGroup groups={groups} createGroup={createGroup} />}
      >
        {any ? (
          <>
            <GroupTable groups={groups} actions={actions} mayChange={may.change} />
            <DiscountRule rule={rule} mayChoose={may.choose} saveRule={saveRule} />
          </>
        ) : (
          <>
            <EmptyState
              icon={<Tags />}
              title={t("emptyTitle")}
              text={t(may.change ? "emptyText" : "emptyRead")}
              actions={may.change && <GroupExamples createGroup={createGroup} />}
              className="max-w-lg"
            />
            <GroupKeys mayChange={may.change} />
          </>
        )}
      </ListFrame>
    </>
  );
}
