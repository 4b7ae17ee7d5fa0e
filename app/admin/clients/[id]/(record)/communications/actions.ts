"use server";

import { getTranslations } from "next-intl/server";
import { addMail } from "@/lib/communications/add-mail";
import * as communications from "@/lib/communications/mutations";
import {
  communicationId,
  communicationInput,
  communicationUpdate,
  mailFile,
} from "@/lib/communications/schema";
import { action } from "@/lib/server/action";
import { kept } from "../../../kept";
import { staying } from "../../../staying";

export const addCommunication = staying(
  action(communicationInput, (ctx, input) => kept(communications.createCommunication(ctx, input))),
);

export const updateCommunication = staying(
  action(communicationUpdate, (ctx, change) =>
    kept(communications.updateCommunication(ctx, change)),
  ),
);

export const removeCommunication = staying(
  action(communicationId, (ctx, { id }) => kept(communications.deleteCommunication(ctx, id))),
);

/** Gets the file as a form; answers what the mail is about. */
export const addMailFile = staying(
  action(mailFile, async (ctx, { clientId, file }) => {
    const t = await getTranslations("communications");
    const bytes = new Uint8Array(await file.arrayBuffer());
    const mail = { clientId, bytes, untitled: t("untitled") };
    const { subject, operation } = await kept(addMail(ctx, mail));
    return { data: subject, operation };
  }),
);
