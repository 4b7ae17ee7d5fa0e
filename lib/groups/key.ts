import { sortKey } from "../fold";

/** What makes two spellings one group: neither case nor marks tell groups apart. */
export const groupKey = (name: string) => sortKey(name) || name.toLowerCase();
