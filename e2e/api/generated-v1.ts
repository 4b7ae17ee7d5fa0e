import fc from "fast-check";
import { asForm, encoded, type GeneratedRequest, header, pairs } from "./generated";
import { id, text, value } from "./generated-parts";

const CUSTOMERS = "/api/v1/crm/customers";

const path = fc.oneof(
  { weight: 4, arbitrary: fc.constant(CUSTOMERS) },
  { weight: 4, arbitrary: id.map((one) => `${CUSTOMERS}/${one}`) },
  fc.constantFrom(
    "/api/v1/organization/users",
    "/api/v1/users",
    "/api/v1/app/me",
    "/api/v1",
    "/api/v1/nothing",
    `${CUSTOMERS}/`,
    `${CUSTOMERS}//1`,
  ),
);

const queryName = fc.constantFrom(
  ..."name email includeAllFields skip limit cursor count ids authtoken".split(" "),
);
const query = fc.oneof(
  fc.array(fc.tuple(queryName, value), { maxLength: 4 }).map(asForm),
  pairs.map(asForm),
);

const field = fc.oneof(value, fc.constant(null), fc.jsonValue({ maxDepth: 2 }));
const contact = fc.record(
  { name: field, position: field, phone: field, email: field },
  { requiredKeys: [] },
);

/** What comes as far as the rules of a client. */
const nearlyRight = fc
  .record(
    {
      name: fc.oneof({ weight: 4, arbitrary: text }, { weight: 1, arbitrary: field }),
      fullname: field,
      email: field,
      phone: field,
      contacts: fc.oneof(fc.array(contact, { maxLength: 4 }), field),
      customFields: fc.oneof(
        fc.dictionary(fc.oneof(fc.integer({ min: 0, max: 9 }).map(String), text), field),
        field,
      ),
      portalCustomerManagerIds: fc.oneof(fc.array(field, { maxLength: 3 }), field),
    },
    { requiredKeys: ["name"] },
  )
  .map((body) => ({ type: "application/json", body: JSON.stringify(body) }));

/** A request to contract 2, sane or not. */
export const generatedV1Request: fc.Arbitrary<GeneratedRequest> = fc.record({
  method: fc.constantFrom("GET", "GET", "POST", "POST", "PUT", "PUT", "DELETE", "PATCH", "HEAD"),
  path,
  query,
  content: fc.oneof({ weight: 2, arbitrary: nearlyRight }, { weight: 1, arbitrary: encoded }),
  key: fc.option(header, { nil: undefined }),
  token: fc.oneof({ weight: 9, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: header }),
});
