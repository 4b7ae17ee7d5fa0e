import { AppError } from "../errors";
import { RESOURCES, type TokenRights, VERBS, type Verb } from "./schema";

/** Reads `customers:get,search,create;contacts:get`; names every word it does not know. */
export function parseTokenRights(text: string): TokenRights {
  const rights: TokenRights = {};
  const unknown: string[] = [];
  for (const part of words(text, ";")) {
    const [name = "", list = ""] = part.split(/:(.*)/s, 2).map((word) => word.trim());
    const resource = RESOURCES.find((known) => known === name);
    const verbs = words(list, ",");
    unknown.push(...(resource ? [] : [name || part]), ...verbs.filter((verb) => !isVerb(verb)));
    if (resource && !verbs.length) unknown.push(`${name}: (no verb)`);
    if (resource)
      rights[resource] = [...new Set([...(rights[resource] ?? []), ...verbs.filter(isVerb)])];
  }
  if (unknown.length || !Object.keys(rights).length) throw refusal(unknown);
  return rights;
}

const words = (text: string, separator: string) =>
  text
    .split(separator)
    .map((word) => word.trim())
    .filter(Boolean);

const isVerb = (word: string): word is Verb => VERBS.some((verb) => verb === word);

function refusal(unknown: string[]) {
  const what = unknown.length ? `Unknown: ${unknown.map((word) => `«${word}»`).join(", ")}. ` : "";
  const how = `Write rights as customers:get,search;contacts:get, of ${RESOURCES.join(", ")} and ${VERBS.join(", ")}.`;
  return new AppError("invalid", what + how, {
    key: "errors.tokenRights",
    fields: { rights: ["errors.tokenRights"] },
  });
}
