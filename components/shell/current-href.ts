/**
 * Of some addresses, the one that is this address to the letter; else the longest whose path leads to
 * it. One with a query, a view of a list, is nowhere else.
 */
export function currentHref(address: string, hrefs: string[]): string | undefined {
  if (hrefs.includes(address)) return address;
  const [path = ""] = address.split("?");
  return hrefs
    .filter((href) => !href.includes("?"))
    .filter((href) => path === href || path.startsWith(`${href}/`))
    .sort((a, b) => b.length - a.length)[0];
}
