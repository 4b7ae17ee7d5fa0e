import { createDocument, type ZodOpenApiPathsObject } from "zod-openapi";
import { CONTRACTS } from "./contracts";
import type { Endpoint } from "./endpoint";

const DESCRIPTION = `Customers of a Clientele workspace and what it has with them, for programs.

Send your token in the header \`authtoken\`, as \`Authorization: Bearer\`, or where no header can be
set as \`?authtoken=\` (a workspace may refuse that). Integrations written for Perfex CRM or CRMConnect work
unmodified: change the base URL and the token. Bodies may be JSON, a form
(\`application/x-www-form-urlencoded\`) or a form in parts (\`multipart/form-data\`).

The calls under \`/api/v1\` work as those of Cubicl do: the same customers, contacts and custom fields,
with the same ids, in JSON alone, and with problem details (RFC 9457) where something is refused.

Every answer to a token carries \`X-RateLimit-Limit\`, \`X-RateLimit-Remaining\` and
\`X-RateLimit-Reset\` (Unix seconds).`;

const carrier = (place: "header" | "query", description: string) =>
  ({ type: "apiKey", in: place, name: "authtoken", description }) as const;

/** The reference of the API, OpenAPI 3.1, from the very schemas that validate. */
export const openApiDocument = () =>
  createDocument({
    openapi: "3.1.0",
    info: {
      title: "Clientele API",
      version: "1",
      description: DESCRIPTION,
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/", description: "This workspace" }],
    security: [{ authtoken: [] }, { bearer: [] }, { authtokenInQuery: [] }],
    tags: [
      { name: "Customers", description: "The customer organisations one does business with." },
      { name: "Contacts", description: "The people of a customer." },
      { name: "Invoices", description: "What customers owe, with its lines." },
      { name: "Estimates", description: "What customers were offered." },
      { name: "Credit notes", description: "What of an invoice is taken back." },
      { name: "Payments", description: "What customers paid, and what was given back to them." },
      { name: "Projects", description: "Work that is done for customers." },
      { name: "Tickets", description: "What customers asked for." },
      { name: "Clients", description: "The same customers, in the words of the Cubicl API." },
      { name: "Staff", description: "Colleagues, so that their ids can be found." },
    ],
    components: {
      securitySchemes: {
        authtoken: carrier("header", "A token from API → New token."),
        bearer: { type: "http", scheme: "bearer" },
        authtokenInQuery: carrier("query", "Where a header can't be set; may be switched off."),
      },
    },
    paths: pathsOf(CONTRACTS.flatMap(({ endpoints }) => endpoints)),
  });

function pathsOf(endpoints: readonly Endpoint[]): ZodOpenApiPathsObject {
  const paths: ZodOpenApiPathsObject = {};
  for (const { path, method, doc, needs } of endpoints) {
    const address = path.replaceAll(/:(\w+)/g, "{$1}");
    const right = needs ? `Needs the right \`${needs.join(":")}\`.` : "Any valid token will do.";
    const described = { ...doc, description: [doc.description, right].filter(Boolean).join(" ") };
    const operation = needs ? { ...described, "x-right": needs.join(":") } : described;
    paths[address] = { ...paths[address], [method]: operation };
  }
  return paths;
}
