import { type Context, Hono } from "hono";
import type { Db } from "@/db/client";
import { needsSetup } from "../setup/queries";
import { Meter } from "../tokens/meter";
import { toResponse } from "./answer";
import { answerCall, type Desk } from "./answer-call";
import { CONTRACTS, contractAt } from "./contracts";
import type { Dialect, Endpoint } from "./endpoint";
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
  app.use(async ({ req }, next) => {
    if (!(await needsSetup(await openDb()))) return next();
    return toResponse(contractAt(req.path).dialect.refuse(notSetUp()), {});
  });
  for (const { dialect, endpoints } of CONTRACTS) mount(app, { desk, dialect }, endpoints);
  app.notFound((c) => {
    const { dialect } = contractAt(c.req.path);
    return through({ desk, dialect }, nothingAt(c.req.path))(c);
  });
  app.onError((error, { req }) => {
    complain(error);
    return toResponse(contractAt(req.path).dialect.refuse(error), {});
  });
  return {
    fetch: (request, address) => app.fetch(request, { address }),
    close: () => meter.close(),
  };
}

type Way = { desk: Desk; dialect: Dialect };

/** A handler that sends its calls through `answerCall`. */
const through =
  ({ desk, dialect }: Way, endpoint: Endpoint | HttpRefusal) =>
  ({ req, env }: Context<Env>) =>
    answerCall(desk, dialect, endpoint, {
      request: req.raw,
      param: (name) => req.param(name) ?? "",
      address: env.address,
    });

function mount(app: Hono<Env>, way: Way, endpoints: readonly Endpoint[]) {
  for (const path of new Set(endpoints.map((endpoint) => endpoint.path))) {
    const here = endpoints.filter((endpoint) => endpoint.path === path);
    for (const endpoint of here) app.on(endpoint.method, path, through(way, endpoint));
    const allow = allowed(here);
    app.all(path, (c) => through(way, wrongMethod(c.req.method, allow))(c));
  }
}

const notSetUp = () =>
  new HttpRefusal(503, "This workspace is not set up yet.", { headers: { "retry-after": "60" } });

const allowed = (endpoints: readonly Endpoint[]) =>
  endpoints
    .flatMap(({ method }) => (method === "get" ? ["GET", "HEAD"] : [method.toUpperCase()]))
    .join(", ");
