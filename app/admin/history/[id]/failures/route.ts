import { getTranslations } from "next-intl/server";
import { failureLines } from "@/lib/history/failures";
import { messageText } from "@/lib/message-key";
import { currentContext } from "@/lib/server/auth";
import { csvAnswer } from "@/lib/server/csv-answer";

type Props = { params: Promise<{ id: string }> };

/** What an operation left out, and why, as a file. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const ctx = await currentContext();
  if (!ctx) return new Response(null, { status: 303, headers: { location: "/login" } });
  const { id } = await params;
  const [t, all] = await Promise.all([getTranslations("activity.failures"), getTranslations()]);
  const words = {
    columns: {
      position: t("position"),
      client: t("client"),
      name: t("name"),
      outcome: t("outcome"),
      reason: t("reason"),
    },
    outcome: (outcome: "failed" | "skipped") => t(`outcomes.${outcome}`),
    reason: (reason: string) => messageText(all, reason) ?? reason,
  };
  const operation = /^\d{1,15}$/.test(id) ? Number(id) : 0; // 0 is nobody's
  const lines = failureLines(ctx, operation, words);
  return csvAnswer(lines, { name: `${t("file")}-${operation}.csv`, refused: t("refused") });
}
