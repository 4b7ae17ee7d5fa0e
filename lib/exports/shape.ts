import type { SQL } from "drizzle-orm";
import type { CsvColumn } from "./csv";

/** What is asked of `clients`, and the columns that are made of it. */
export type Shape<Row> = {
  select: SQL;
  join?: SQL;
  read: (raw: object) => Row;
  columns: CsvColumn<Row>[];
};
