/** On a tie the first wins: the semicolon is what spreadsheets write where the comma is decimal. */
const DELIMITERS = [";", "\t", ","] as const;

/** What stands between the cells, judged by the header: the sign seen most outside quotation marks. */
export function sniffDelimiter(text: string): string {
  const header = text.trimStart();
  const seen = new Map<string, number>();
  let quoted = false;
  for (const char of header) {
    if (char === '"') quoted = !quoted;
    else if (!quoted && (char === "\n" || char === "\r")) break;
    else if (!quoted) seen.set(char, (seen.get(char) ?? 0) + 1);
  }
  const times = (sign: string) => seen.get(sign) ?? 0;
  const best = DELIMITERS.reduce((a, b) => (times(b) > times(a) ? b : a));
  return times(best) ? best : ",";
}

/** Excel may say so itself, in a line `sep=;` before the header. */
export const declaredDelimiter = (text: string) => /^sep=(.)\r?(?:\n|$)/i.exec(text)?.[1];
