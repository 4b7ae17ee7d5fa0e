import { parseCountry } from "../../countries/parse-country";

/** The family's own numbers of countries: a place in this list, counted from 1 (its countries.csv). */
const CODES = `
  AF AX AL DZ AS AD AO AI AQ AG AR AM AW AU AT AZ BS BH BD BB BY BE BZ BJ BM BT BO BQ BA BW BV BR
  IO BN BG BF BI KH CM CA CV KY CF TD CL CN CX CC CO KM CG CK CR CI HR CU CW CY CZ CD DK DJ DM DO
  EC EG SV GQ ER EE ET FK FO FJ FI FR GF PF TF GA GM GE DE GH GI GR GL GD GP GU GT GG GN GW GY HT
  HM HN HK HU IS IN ID IR IQ IE IM IL IT JM JP JE JO KZ KE KI XK KW KG LA LV LB LS LR LY LI LT LU
  MO MK MG MW MY MV ML MT MH MQ MR MU YT MX FM MD MC MN ME MS MA MZ MM NA NR NP NL NC NZ NI NE NG
  NU NF KP MP NO OM PK PW PS PA PG PY PE PH PN PL PT PR QA RE RO RU RW BL SH KN LC MF PM VC WS SM
  ST SA SN RS SC SL SG SX SK SI SB SO ZA GS KR SS ES LK SD SR SJ SZ SE CH SY TW TJ TZ TH TL TG TK
  TO TT TN TR TM TC TV UG UA AE GB US UM UY UZ VU VA VE VN VG VI WF EH YE ZM ZW
`
  .trim()
  .split(/\s+/);

const IDS = new Map(CODES.map((code, i) => [code, String(i + 1)]));

/** The number of a country as the wire has it; "0" is none. */
export const countryId = (code: string | null) => (code && IDS.get(code)) || "0";

/** The ISO-2 code behind a number, a code or a name; "" for none, null for what is no country. */
export function countryOf(text: string): string | null {
  const typed = text.trim();
  if (typed === "" || /^0+$/.test(typed)) return "";
  if (/^\d+$/.test(typed)) return CODES[Number(typed) - 1] ?? null;
  return parseCountry(typed);
}
