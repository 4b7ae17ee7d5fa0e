import { AppError } from "../errors";

const PAIR = /\s*([^=,]*?)\s*=\s*(?:"((?:[^"]|"")*)"|([^,]*?))\s*(?:,|$)/y;

/** Reads `field=column,field="column, with a comma"` as `--map` and `--set` take it. */
export function parsePairs(text: string, option: string): Map<string, string> {
  const pairs = new Map<string, string>();
  PAIR.lastIndex = 0;
  while (PAIR.lastIndex < text.length) {
    const at = PAIR.lastIndex;
    const [, field, quoted, plain] = PAIR.exec(text) ?? [];
    if (!field) {
      throw new AppError(
        "invalid",
        `${option} can't be read at «${text.slice(at)}»: write field=value, several apart by commas.`,
      );
    }
    pairs.set(field, quoted?.replaceAll('""', '"') ?? plain ?? "");
  }
  return pairs;
}
