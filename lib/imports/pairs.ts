import { AppError } from "../errors";

const PAIR = /\s*(?:"((?:[^"]|"")*)"|([^=,]*?))\s*=\s*(?:"((?:[^"]|"")*)"|([^,]*?))\s*(?:,|$)/y;

const unquoted = (quoted?: string, plain?: string) => quoted?.replaceAll('""', '"') ?? plain ?? "";

/** Reads `field=column,"field, with a comma"="column, with one"` as `--map` and `--set` take it. */
export function parsePairs(text: string, option: string): Map<string, string> {
  const pairs = new Map<string, string>();
  PAIR.lastIndex = 0;
  while (PAIR.lastIndex < text.length) {
    const at = PAIR.lastIndex;
    const [, quotedField, plainField, quoted, plain] = PAIR.exec(text) ?? [];
    const field = unquoted(quotedField, plainField);
    if (!field) {
      throw new AppError(
        "invalid",
        `${option} can't be read at «${text.slice(at)}»: write field=value, several apart by commas.`,
      );
    }
    pairs.set(field, unquoted(quoted, plain));
  }
  return pairs;
}
