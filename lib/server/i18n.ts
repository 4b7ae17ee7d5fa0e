import "server-only";
import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { COOKIES, LANGUAGES, pickLanguage } from "../preferences";

async function wanted() {
  const [jar, head] = await Promise.all([cookies(), headers()]);
  return pickLanguage(jar.get(COOKIES.language)?.value, head.get("accept-language"));
}

/** What next-intl asks on each request. Dates and money go through lib/format, not through here. */
export default getRequestConfig(async ({ locale }) => {
  const language = LANGUAGES.find((known) => known === locale) ?? (await wanted());
  return {
    locale: language,
    messages: (await import(`../../messages/${language}.json`)).default,
    timeZone: "Europe/Bucharest",
  };
});
