import { code, number } from "currency-codes";
import { isCurrency } from "../../currencies";

const WORKSPACE = "1";

/** Our table of currencies: 1 is the workspace's, the others have their ISO 4217 numbers; "0" is none. */
export function currencyId(iso: string | null, workspace: string): string {
  if (!iso) return "0";
  return iso === workspace ? WORKSPACE : String(Number(code(iso)?.number ?? 0) || iso);
}

/** The ISO code behind a number or a code; "1" stays, "" is none, null is for what is no currency. */
export function currencyOf(text: string): string | null {
  const typed = text.trim().toUpperCase();
  if (typed === "" || /^0+$/.test(typed)) return "";
  if (typed === WORKSPACE) return WORKSPACE;
  const iso = /^\d{1,3}$/.test(typed) ? number(typed.padStart(3, "0"))?.code : typed;
  return iso && isCurrency(iso) ? iso : null;
}

/** What a client keeps of it: the workspace's own currency by its code. */
export const storedCurrency = (code: string, workspace: string) =>
  code === WORKSPACE ? workspace : code || null;
