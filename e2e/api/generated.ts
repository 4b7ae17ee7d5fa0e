import fc from "fast-check";
import { field, id, inPath, text, value } from "./generated-parts";
import { nearlyRecord, recordPath } from "./generated-records";

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
export const pairs = fc.array(fc.tuple(name, value), { maxLength: 6 });

const json = fc.oneof(
  fc.json({ maxDepth: 4 }),
  fc
    .dictionary(name, fc.oneof(value, fc.jsonValue({ maxDepth: 2 })))
    .map((it) => JSON.stringify(it)),
);

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
