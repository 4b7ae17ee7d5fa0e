import fc from "fast-check";

const nasty = fc.constantFrom(
  "\u0000",
  "\ud800",
  "%00",
  "%ED%A0%80",
  "' or 1=1 --",
  '"',
  "*",
  "../../etc/passwd",
  "<script>alert(1)</script>",
  "[object Object]",
  "NaN",
  "1e309",
  "-0",
  "9".repeat(400),
  "\u202e",
  "İ",
  "a".repeat(5000),
  "AND OR NOT NEAR(",
  "[1,",
  "{",
  "constructor",
  "__proto__",
  "toString",
  "-valueOf",
);

export const text = fc.oneof(nasty, fc.string({ unit: "binary", maxLength: 60 }), fc.string());

const NAMES = `company vat phonenumber phone website groups_in groups_in[] groups_in[0] country zip
  default_currency default_language address city billing_street billing_country shipping_zip
  custom_fields custom_fields[customers] custom_fields[customers][1] custom_fields[customers][2]
  custom_fields[customers][4][] custom_fields[customers][5][0] custom_fields[customers][99]
  customer_id firstname lastname email title is_primary active password partnership_type __proto__ constructor page per_page limit
  clientid userid number date duedate expirydate currency newitems newitems[0][description]
  newitems[0][qty] newitems[0][rate] newitems[0][taxname] items total subtotal discount_percent
  clientnote status save_as_draft invoiceid amount allocations allocations[0][invoiceid]
  allocations[0][amount] keep_credit kind paymentmode transactionid note name start_date deadline
  project_members contactid subject message priority assigned project_id
  fields sort search q query created_after created_before date_from date_to on_duplicate since
  authtoken a[b][c][d][e][f][g][h]`.split(/\s+/);

const name = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...NAMES) },
  { weight: 1, arbitrary: text },
);
export const value = fc.oneof(
  text,
  fc.integer().map(String),
  fc.constantFrom(
    "1",
    "0",
    "",
    "on",
    "RO",
    "2026-01-31",
    "allow",
    "update",
    "company",
    "-company",
    "Gold",
    '["Gold","Silver"]',
    '{"customers":{"1":"x"}}',
  ),
);
export const pairs = fc.array(fc.tuple(name, value), { maxLength: 6 });

const json = fc.oneof(
  fc.json({ maxDepth: 4 }),
  fc
    .dictionary(name, fc.oneof(value, fc.jsonValue({ maxDepth: 2 })))
    .map((it) => JSON.stringify(it)),
);

const field = fc.oneof(value, fc.array(value, { maxLength: 3 }), fc.jsonValue({ maxDepth: 2 }));

/** What comes as far as the rules of contacts and custom fields. */
const nearlyRight = fc
  .record(
    {
      company: value,
      customer_id: fc.oneof(fc.integer({ min: 1, max: 60 }), value),
      firstname: value,
      lastname: value,
      email: value,
      is_primary: field,
      custom_fields: fc.record({
        customers: fc.dictionary(fc.oneof(fc.integer({ min: 0, max: 9 }).map(String), text), field),
      }),
    },
    { requiredKeys: [] },
  )
  .map((it) => JSON.stringify(it));

const row = fc.oneof(fc.integer({ min: 1, max: 60 }), value);
const money = fc.oneof(
  fc.integer({ min: -99, max: 9999 }),
  fc.constantFrom("1.50", "0", "1e3"),
  value,
);
const line = fc.record(
  { description: value, long_description: field, qty: money, rate: money, taxname: field },
  { requiredKeys: ["description", "rate"] },
);

/** What comes as far as the rules of invoices, payments, projects and tickets. */
const nearlyRecord = fc
  .record(
    {
      clientid: row,
      userid: row,
      invoiceid: row,
      newitems: fc.oneof(fc.array(line, { maxLength: 3 }), field),
      total: money,
      amount: money,
      allocations: fc.oneof(fc.array(fc.record({ invoiceid: row, amount: money })), field),
      keep_credit: field,
      currency: fc.constantFrom("EUR", "1", "JPY", "KWD", "", "x"),
      date: value,
      duedate: value,
      status: fc.oneof(fc.integer({ min: 0, max: 7 }), value),
      number: value,
      name: value,
      subject: value,
      project_members: field,
      contactid: row,
      project_id: row,
    },
    { requiredKeys: ["clientid", "userid"] },
  )
  .map((it) => JSON.stringify(it));

/** What is broken on purpose: bytes taken out, turned round, or said to be of another kind. */
const bytes = fc.uint8Array({ maxLength: 200 });

export const encoded = fc.oneof(
  fc.record({
    type: fc.constant("application/json"),
    body: fc.oneof(json, nearlyRight, nearlyRecord, bytes, text),
  }),
  fc.record({
    type: fc.constantFrom(
      "application/x-www-form-urlencoded",
      "application/x-www-form-urlencoded; charset=x",
    ),
    body: fc.oneof(pairs.map(asForm), bytes, text),
  }),
  fc.record({
    type: fc.constant("multipart/form-data; boundary=cut"),
    body: fc.oneof(pairs.map(asParts), bytes, text),
  }),
  fc.record({
    type: fc.constantFrom("text/plain", "multipart/form-data", "nonsense", "application/xml", ""),
    body: fc.oneof(json, text),
  }),
);

export function asForm(list: [string, string][]) {
  return new URLSearchParams(list.map(([key, one]) => [key.toWellFormed(), one])).toString();
}

function asParts(list: [string, string][]) {
  const parts = list.map(
    ([key, one]) => `--cut\r\nContent-Disposition: form-data; name="${key}"\r\n\r\n${one}\r\n`,
  );
  return `${parts.join("")}--cut--\r\n`;
}

export const id = fc.oneof(
  fc.integer({ min: 1, max: 60 }).map(String),
  fc.integer().map(String),
  text.map(inPath),
);

/** Any text can stand in a path, once it is encoded; now and then it is not. */
function inPath(part: string) {
  return encodeURIComponent(part.toWellFormed());
}

const KINDS = ["invoices", "estimates", "credit_notes", "payments", "projects", "tickets"];

const recordPath = fc
  .tuple(fc.constantFrom(...KINDS), fc.constantFrom("", "one", "search", "key", "old"), id, text)
  .map(([kind, which, one, key]) => {
    if (which === "old") return `/api/delete/${kind}/${one}`;
    const rest = { "": "", one: `/${one}`, search: "/search", key: `/search/${inPath(key)}` };
    return `/api/${kind}${rest[which as keyof typeof rest]}`;
  });

const path = fc.oneof(
  { weight: 8, arbitrary: recordPath },
  id.map((one) => `/api/customers/${one}/balance`),
  text.map((one) => `/api/common/${inPath(one)}`),
  fc.constantFrom(
    "/api/customers",
    "/api/customers/",
    "/api/customers/search",
    "/api/staffs",
    "/api/zapier/poll/customers",
    "/api/contacts",
    "/api/contacts/search",
    "/api/custom_fields/customers",
    "/api/custom_fields/leads",
    "/api/nothing",
  ),
  { weight: 2, arbitrary: id.map((one) => `/api/contacts/${one}`) },
  fc.tuple(id, id).map((both) => `/api/contacts/${both.join("/")}`),
  id.map((one) => `/api/delete/contacts/${one}`),
  id.map((one) => `/api/custom_fields/customers/${one}`),
  text.map((one) => `/api/contacts/search/${inPath(one)}`),
  id.map((one) => `/api/customers/${one}`),
  id.map((one) => `/api/delete/customers/${one}`),
  text.map((one) => `/api/customers/search/${inPath(one)}`),
  fc.constantFrom(
    "/api/customers/%FF",
    "/api/customers/%zz",
    "/api//customers",
    "/api/customers//1",
  ),
);

export const header = fc.string({
  unit: fc.constantFrom(..."abc \"'%;,=:/\\é\u0080ÿ0123".split("")),
  maxLength: 220,
});

export type GeneratedRequest = {
  method: string;
  path: string;
  query: string;
  content: { type: string; body: string | Uint8Array };
  key: string | undefined;
  token: string | null;
};

/** A request to the API, sane or not, in any of the three encodings. */
export const generatedRequest: fc.Arbitrary<GeneratedRequest> = fc.record({
  method: fc.constantFrom(
    "GET",
    "GET",
    "POST",
    "POST",
    "PUT",
    "DELETE",
    "PATCH",
    "HEAD",
    "OPTIONS",
  ),
  path,
  query: pairs.map(asForm),
  content: encoded,
  key: fc.option(header, { nil: undefined }),
  token: fc.oneof({ weight: 9, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: header }),
});
