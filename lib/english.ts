import { createTranslator } from "next-intl";
import messages from "@/messages/en.json";
import { parseMessageKey } from "./message-key";

const say = createTranslator({ locale: "en", messages });

/** A message key with its values as an English sentence, for programs and terminals; other text as it is. */
export function english(message: string): string {
  const { key, values } = parseMessageKey(message) ?? {};
  const known = key as Parameters<typeof say>[0] | undefined;
  return known && say.has(known) ? say(known, values as never) : message;
}
