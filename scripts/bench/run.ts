import { benchApi } from "./api";
import { benchBulk } from "./bulk";
import { benchCreates } from "./creates";
import { benchFields } from "./fields";
import { benchFilters } from "./filters";
import { benchImport } from "./import";
import { benchLists } from "./lists";
import { benchNames } from "./names";
import { benchRace } from "./race";
import { benchRecords } from "./records";
import { say, where } from "./report";
import { benchStream } from "./stream";

const BENCHES: Record<string, () => Promise<void>> = {
  lists: benchLists,
  creates: benchCreates,
  import: benchImport,
  fields: benchFields,
  filters: benchFilters,
  bulk: benchBulk,
  api: benchApi,
  stream: benchStream,
  names: benchNames,
  race: benchRace,
  records: benchRecords,
};

/** `npm run bench`, or `npm run bench -- lists` for one of them. */
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in BENCHES));
if (unknown.length) {
  say(`There is no bench ${unknown.join(", ")}: choose from ${Object.keys(BENCHES).join(", ")}.`);
  process.exit(2);
}
say(where());
for (const [name, bench] of Object.entries(BENCHES)) {
  if (!wanted.length || wanted.includes(name)) await bench();
}
