const SCHEME = /^(?:(https?):)?\/*/i;

const isHost = (text: string) => /^[^/?#:@]*\.[^/?#:@]*:\d+(?:[/?#]|$)/.test(text);

/**
 * A website as it is stored: with http or https in front, https when nothing was said. Null when
 * it is no address, or one of another scheme (`javascript:`, `ftp:`); "" stays "".
 */
export function normalizeWebsite(text: string): string | null {
  const typed = text.trim();
  if (typed === "") return "";
  if (/[\s\p{Cc}\\]/u.test(typed)) return null; // URL() would quietly drop or turn these
  const [start = "", scheme = "https"] = SCHEME.exec(typed) ?? [];
  const rest = typed.slice(start.length);
  if (!start && !isHost(rest) && /^[a-z][a-z\d+.-]*:/i.test(rest)) return null;
  const address = `${scheme.toLowerCase()}://${rest}`;
  return URL.canParse(address) ? address : null;
}
