/** Of some addresses, the longest that is the path itself or leads to it. */
export function currentHref(path: string, hrefs: string[]): string | undefined {
  return hrefs
    .filter((href) => path === href || path.startsWith(`${href}/`))
    .sort((a, b) => b.length - a.length)[0];
}
