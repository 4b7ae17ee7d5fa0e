import { writeFileSync } from "node:fs";
import { openApiDocument } from "@/lib/api/openapi";

/** `npm run openapi`: writes the API's reference anew, after the schemas changed. */
writeFileSync("docs/openapi.json", `${JSON.stringify(openApiDocument(), null, 2)}\n`);
