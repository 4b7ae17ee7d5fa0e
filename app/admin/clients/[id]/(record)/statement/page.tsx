import { Download } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SendStatement } from "@/components/statement/send-statement";
import { StatementTab } from "@/components/statement/statement-tab";
import { Button } from "@/components/ui/button";
import { may } from "@/lib/context";
import { clientAging } from "@/lib/finance/aging";
import { periodOf, statementSearch } from "@/lib/finance/schema";
import { statementsOf } from "@/lib/finance/statement";
import { workspaceToday } from "@/lib/settings/today";
import { readClient } from "../../read-client";
import { sendStatement } from "./actions";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { client } = await readClient((await params).id);
  const t = await getTranslations("client.tabs");
  return { title: `${client.name} · ${t("statement")}` };
}

export default async function StatementPage({ params, searchParams }: Props) {
  const { ctx, client } = await readClient((await params).id);
  const { today } = await workspaceToday(ctx);
  const period = periodOf(statementSearch.parse(await searchParams), today);
  const [t, statements, aging] = await Promise.all([
    getTranslations("statement"),
    statementsOf(ctx, client.id, period),
    clientAging(ctx, client.id),
  ]);
  const { id, primaryContact, email, deletedAt } = client;
  const query = new URLSearchParams(period);
  return (
    <StatementTab
      clientId={id}
      statements={statements}
      aging={aging}
      period={period}
      today={today}
      actions={
        <>
          <Button asChild variant="outline">
            <a href={`/admin/clients/${id}/statement/pdf?${query}`} download>
              <Download />
              {t("pdf")}
            </a>
          </Button>
          {may(ctx, "records.write") && deletedAt === null && (
            <SendStatement
              clientId={id}
              period={period}
              email={primaryContact?.email ?? email ?? ""}
              send={sendStatement}
            />
          )}
        </>
      }
    />
  );
}
