import { z } from "zod";
import { instantOf, localTime } from "../days";
import { type CommunicationFields, type CommunicationRow, communicationFields } from "./schema";

/** One as its form holds it: "" is nothing, and nobody; the time as the clocks of the workspace show it. */
export type CommunicationValues = {
  kind: CommunicationFields["kind"];
  direction: CommunicationFields["direction"];
  at: string;
  contactId: string;
  withWhom: string;
  subject: string;
  text: string;
};

/** What the form of a new one starts from: a call of ours that has just ended. */
export const newCommunication = (zone: string): CommunicationValues => ({
  kind: "call",
  direction: "out",
  at: localTime(Date.now(), zone),
  contactId: "",
  withWhom: "",
  subject: "",
  text: "",
});

/** What the form of one that is there starts from. */
export const communicationValues = (
  { kind, direction, at, contactId, withWhom, subject, text }: CommunicationRow,
  zone: string,
): CommunicationValues => ({
  kind,
  direction,
  at: localTime(at, zone),
  contactId: String(contactId ?? ""),
  withWhom: withWhom ?? "",
  subject,
  text: text ?? "",
});

/** What the form was given as the domain reads it. */
export const communicationForm = (
  zone: string,
): z.ZodType<CommunicationFields, CommunicationValues> =>
  z
    .custom<CommunicationValues>()
    .transform(
      ({ at, contactId, ...typed }): z.input<typeof communicationFields> => ({
        ...typed,
        at: instantOf(at, zone),
        contactId: Number(contactId) || null,
      }),
    )
    .pipe(communicationFields);
