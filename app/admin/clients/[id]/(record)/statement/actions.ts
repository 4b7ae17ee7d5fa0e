"use server";

import { refresh } from "next/cache";
import { getClient } from "@/lib/clients/record";
import { statementMail } from "@/lib/finance/schema";
import { sendStatement as send } from "@/lib/finance/send-statement";
import { action } from "@/lib/server/action";
import { configuredMailer } from "@/lib/server/mailer";
import { staying } from "../../../staying";
import { statementOnPaper } from "./paper";

export const sendStatement = staying(
  action(statementMail, async (ctx, { clientId, from, to, email, message = "" }) => {
    const client = await getClient(ctx, clientId);
    const { pdf, filename, subject } = await statementOnPaper(ctx, client, { from, to });
    const letter = { mailer: configuredMailer(), subject, text: message, filename, pdf };
    const { operation } = await send(ctx, { clientId, email }, letter);
    refresh();
    return { operation };
  }),
);
