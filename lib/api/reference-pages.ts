import type { Env, Hono } from "hono";
import { toResponse } from "./answer";
import { crmconnect } from "./crmconnect/refuse";
import type { HttpRefusal } from "./http-refusal";
import { openApiDocument } from "./openapi";
import { PAGE_HEADERS } from "./reference/page";
import { sendStill, stillFile } from "./reference/still-file";
import { openViewer } from "./reference/viewer";
import { nothingAt, wrongMethod } from "./refusal";

const DOCUMENT = "/api/openapi.json";
const PAGE = "/api/docs";
const FILE = "/api/docs/:edition/:name";

const ASK_AGAIN = { "cache-control": "no-cache" };
const FOREVER = { "cache-control": "public, max-age=31536000, immutable" };

/** The reference of the API for people and for programs, open to all. */
export function mountReference<E extends Env>(app: Hono<E>) {
  const document = once(() => stillFile("application/json", JSON.stringify(openApiDocument())));
  const viewer = once(openViewer);
  app.get(DOCUMENT, async ({ req }) => sendStill(req.raw, await document(), ASK_AGAIN));
  app.get(PAGE, async ({ req }) =>
    sendStill(req.raw, (await viewer()).page, { ...ASK_AGAIN, ...PAGE_HEADERS }),
  );
  app.get(FILE, async ({ req }) => {
    const { edition, files } = await viewer();
    const file = req.param("edition") === edition && files.get(req.param("name"));
    return file ? sendStill(req.raw, file, FOREVER) : refuse(nothingAt(req.path));
  });
  for (const path of [DOCUMENT, PAGE, FILE])
    app.all(path, ({ req }) => refuse(wrongMethod(req.method, "GET, HEAD")));
}

const refuse = (refusal: HttpRefusal) => toResponse(crmconnect.refuse(refusal), {});

/** Made at first use, then kept. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error) => {
      made = undefined; // the next one who asks tries again
      throw error;
    });
    return made;
  };
}
