import { type Context, Hono } from "hono";
import type { Db } from "@/db/client";
import { needsSetup } from "../setup/queries";
import { Meter } from "../tokens/meter";
import { toResponse } from "./answer";
import { answerCall, type Desk } from "./answer-call";
import { ENDPOINTS } from "./crmconnect/endpoints";
import { crmconnect } from "./crmconnect/refuse";
import type { Endpoint } from "./endpoint";
import { HttpRefusal } from "./http-refusal";
import { mountReference } from "./reference-pages";
import { nothingAt, wrongMethod } from "./refusal";

/** The API as one function from a request to an answer; `close` settles what only memory knows. */
export type Api = {
  /** `address` is where the request comes from, when the server knows. */
  fetch: (request: Request, address?: string) => Response | Promise<Response>;
  close: () => Promise<void>;
};

type Env = { Bindings: { address: string | undefined } };

type Given = {
  openDb: () => Promise<Db>;
  /** Writes a bug down for us. */
  complain: (error: unknown) => void;
};

/** Everything programs can call. It knows nothing of what serves it, so anything can. */
export function createApi({ openDb, complain }: Given): Api {
  const meter = new Meter(openDb, complain);
  const desk: Desk = { openDb, meter, complain };
  const app = new Hono<Env>({ strict: false }); // a slash at the end is tolerated
  mountReference(app);
  app.use(async (_, next) => {
    if (await needsSetup(await openDb())) return toResponse(crmconnect.refuse(notSetUp()), {});
    return next();
  });
  mount(app, desk, ENDPOINTS);
  app.onError((error) => {
    complain(error);
    return toResponse(crmconnect.refuse(error), {});
  });
  return {
    fetch: (request, address) => app.fetch(request, { address }),
    close: () => meter.close(),
  };
}

/** A handler that sends its calls through `answerCall`. */
const through =
  (desk: Desk, endpoint: Endpoint | HttpRefusal) =>
  ({ req, env }: Context<Env>) =>
    answerCall(desk, crmconnect, endpoint, {
      request: req.raw,
      param: (name) => req.param(name) ?? "",
      address: env.address,
    });

function mount(app: Hono<Env>, desk: Desk, endpoints: readonly Endpoint[]) {
  for (const path of new Set(endpoints.map((endpoint) => endpoint.path))) {
    const here = endpoints.filter((endpoint) => endpoint.path === path);
    for (const endpoint of here) app.on(endpoint.method, path, through(desk, endpoint));
    const allow = allowed(here);
    app.all(path, (c) => through(desk, wrongMethod(c.req.method, allow))(c));
  }
  app.notFound((c) => through(desk, nothingAt(c.req.path))(c));
}

const notSetUp = () =>
  new HttpRefusal(503, "This workspace is not set up yet.", { headers: { "retry-after": "60" } });

const allowed = (endpoints: readonly Endpoint[]) =>
  endpoints
    .flatMap(({ method }) => (method === "get" ? ["GET", "HEAD"] : [method.toUpperCase()]))
    .join(", ");
