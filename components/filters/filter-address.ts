// the page of the list one was on ends with its filter
const PAGE = ["after", "before", "from"];

const PLAIN = /%(?:3A|2C|3B|7C)/g;

/** Percent-encoded, but for the signs of a filter: they mean nothing in a query and are read by people. */
const encoded = (text: string) =>
  encodeURIComponent(text).replace(PLAIN, decodeURIComponent).replaceAll("%20", "+");

/**
 * The address of a list with this filter. One that its view has by itself is left out; one that
 * differs is there even when it is empty, since no parameter means the view's own.
 */
export function filterAddress(
  path: string,
  params: URLSearchParams,
  { filter, saved }: { filter: string; saved: string },
): string {
  const others = [...params].filter(([name]) => name !== "filter" && !PAGE.includes(name));
  const all = filter === saved ? others : [...others, ["filter", filter] as const];
  const query = all.map(([name, value]) => `${encoded(name)}=${encoded(value)}`).join("&");
  return query ? `${path}?${query}` : path;
}
