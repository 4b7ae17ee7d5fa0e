import { getLocale, getTranslations } from "next-intl/server";
import { columnTexts } from "@/components/clients/column-texts";
import { askedOf, type Params, searchParamsOf, sortLink } from "@/components/clients/list-address";
import { alignOf, type ShownColumn, secondOf } from "@/components/clients/shown-column";
import { COLUMNS, customIdOf, type OwnColumn } from "@/lib/clients/columns";
import { explainMatches } from "@/lib/clients/explain-matches";
import type { ClientPage } from "@/lib/clients/list-row";
import { moreColumns } from "@/lib/clients/more-columns";
import { listClients } from "@/lib/clients/queries";
import { clientSearch } from "@/lib/clients/schema";
import { type ShownList, shownList } from "@/lib/clients/shown-list";
import type { Context } from "@/lib/context";
import { toAppError } from "@/lib/errors";
import { termsOf } from "@/lib/filters/schema";
import { LANGUAGE_NAMES, type Language } from "@/lib/preferences";

/** A page of the list with all that its screen says. */
export async function readList(ctx: Context, params: Params) {
  const list = await shownList(ctx, askedOf(params));
  const { shown, read, views } = list;
  const search = clientSearch.parse({ ...searchParamsOf(params), sort: shown.sort });
  const page: Page = await listClients(ctx, search, list.predicates).catch(cutOff);
  const explained = page.approximate ? page.rows : await explainMatches(ctx, search.q, page.rows);
  const columns = await columnsOf(list, params, search.q);
  const filter = {
    fields: [...read.fields.values()],
    problems: termsOf(read.filter).map(
      (term) => read.problems.find((one) => one.term === term)?.problem ?? null,
    ),
  };
  const rows = await withTexts(ctx, explained, list);
  const missing = shown.missing.map((key) => labelOfMissing(key, list));
  return {
    list,
    view: {
      ...page,
      rows,
      params,
      search,
      views,
      filter,
      ...columns,
      shown: { ...shown, missing },
    },
  };
}

type Page = ClientPage & { cutOff?: boolean };

/** Nobody waits for ever: the screen says what to do. */
function cutOff(error: unknown): Page {
  if (toAppError(error).code !== "too_slow") throw error;
  return { rows: [], cutOff: true };
}

type Explained = Awaited<ReturnType<typeof explainMatches>>;

async function withTexts(ctx: Context, clients: Explained, { shown, read, fields }: ShownList) {
  const { columns } = shown;
  const { groupDiscount, zone } = read;
  const ids = clients.map(({ id }) => id);
  const [more, locale, t] = await Promise.all([
    moreColumns(ctx, ids, { columns, fields, groupDiscount }),
    getLocale(),
    getTranslations("common"),
  ]);
  const words = { locale, zone, yes: t("yes"), no: t("no"), language: languageName };
  const byId = new Map(fields.map((field) => [field.id, field]));
  return clients.map((client) => ({
    client,
    texts: columnTexts(client, more.get(client.id), { columns, fields: byId, words }),
  }));
}

const languageName = (code: string) => LANGUAGE_NAMES[code as Language] ?? code;

/** The columns in sight with where their heads lead, and all that there are. */
async function columnsOf({ shown, fields }: ShownList, params: Params, q: string) {
  const t = await getTranslations("clients.columns");
  const order = { sort: shown.sort, saved: shown.view.settings.sort };
  const own = COLUMNS.map(
    (key): ShownColumn => ({ key, label: t(key as OwnColumn), align: alignOf(key) }),
  );
  const custom = fields.map(
    ({ id, name, type }): ShownColumn => ({
      key: `custom.${id}`,
      label: name,
      align: alignOf("", type),
    }),
  );
  const offered = [...own, ...custom];
  const second = secondOf(shown.columns);
  const byKey = new Map(offered.map((column) => [column.key, column]));
  const columns = shown.columns.flatMap((key) => {
    const column = byKey.get(key);
    // what was found stands by relevance
    const sort = q ? undefined : sortLink(params, order, key);
    return column ? { ...column, sort, second: key === second } : [];
  });
  return { columns, offered };
}

/** An archived field by its name; of one that is gone nobody knows it. */
const labelOfMissing = (key: string, { read }: ShownList) =>
  read.custom.find(({ id }) => id === customIdOf(key))?.name ?? key;
