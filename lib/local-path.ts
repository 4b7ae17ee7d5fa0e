const HERE = "http://here";

/** An address within this site, as path and query; null for anything that leads elsewhere. */
export function localPath(text: string | null | undefined): string | null {
  if (!text?.startsWith("/") || !URL.canParse(text, HERE)) return null;
  const { origin, pathname, search } = new URL(text, HERE);
  const stays = origin === HERE && !pathname.startsWith("//");
  return stays ? pathname + search : null;
}
