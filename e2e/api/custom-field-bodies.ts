/** What a customer has in fields of each type, by their names, as it reads. */
export const WRITTEN = {
  Note: "Ține minte, 100%",
  Credit: "1234.5",
  Since: "2026-01-31",
  Segment: "Silver",
  Topics: "Fairs, Web",
  Vip: "1",
  Portal: "https://acme.example/a",
};
const WITH_LISTS = { ...WRITTEN, Topics: ["Web", "Fairs"] };
const TYPED = { ...WITH_LISTS, Credit: 1234.5, Vip: true, Segment: ["Silver"] };
const WRAPPED = {
  ...WRITTEN,
  Topics: '["Fairs","Web"]',
  Segment: '["Silver"]',
  Portal: '<a href="https://acme.example/a" target="_blank">Acme</a>',
};

type Values = Record<string, unknown>;
type Pairs = [string, string][];
/** From names of fields to their ids. */
type ById = (values: Values) => Values;
type Body = { json: object } | { body: URLSearchParams | FormData };

const customers = (values: Values) => ({ custom_fields: { customers: values } });

/** `custom_fields[customers][7]=x`, and with [] for every one of a list. */
export const pairsOf = (values: Values): Pairs =>
  Object.entries(values).flatMap(([id, value]) => {
    const name = `custom_fields[customers][${id}]`;
    if (!Array.isArray(value)) return [[name, String(value)] as [string, string]];
    return value.map((one): [string, string] => [`${name}[]`, String(one)]);
  });

function parts(pairs: Pairs) {
  const form = new FormData();
  for (const [name, value] of pairs) form.append(name, value);
  return form;
}

/** The ways in which the same values are sent, beside other fields. */
export const WAYS: [way: string, body: (byId: ById, others: Record<string, string>) => Body][] = [
  ["JSON", (byId, others) => ({ json: { ...others, ...customers(byId(WRITTEN)) } })],
  [
    "JSON with numbers and lists",
    (byId, others) => ({ json: { ...others, ...customers(byId(TYPED)) } }),
  ],
  [
    "JSON in JSON",
    (byId, others) => ({
      json: { ...others, custom_fields: JSON.stringify({ customers: byId(WITH_LISTS) }) },
    }),
  ],
  [
    "the family's wrappings",
    (byId, others) => ({ json: { ...others, ...customers(byId(WRAPPED)) } }),
  ],
  [
    "a form",
    (byId, others) => ({
      body: new URLSearchParams([...Object.entries(others), ...pairsOf(byId(WRITTEN))]),
    }),
  ],
  [
    "a form with PHP's lists",
    (byId, others) => ({
      body: new URLSearchParams([...Object.entries(others), ...pairsOf(byId(WITH_LISTS))]),
    }),
  ],
  [
    "a form in parts",
    (byId, others) => ({ body: parts([...Object.entries(others), ...pairsOf(byId(WITH_LISTS))]) }),
  ],
  [
    "JSON in a form",
    (byId, others) => ({
      body: new URLSearchParams({
        ...others,
        custom_fields: JSON.stringify({ customers: byId(WITH_LISTS) }),
      }),
    }),
  ],
  [
    "JSON in one part of a form",
    (byId, others) => ({
      body: parts([
        ...Object.entries(others),
        ["custom_fields[customers]", JSON.stringify(byId(WRITTEN))],
      ]),
    }),
  ],
];
