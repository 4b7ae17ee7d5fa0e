import { Hono } from "hono";
import type { Db } from "@/db/client";
import { needsSetup } from "../setup/queries";
import { Meter } from "../tokens/meter";
import { toResponse } from "./answer";
import { answerCall, type Desk } from "./answer-call";
import { ENDPOINTS } from "./crmconnect/endpoints";
import { crmconnect } from "./crmconnect/refuse";
import type { Dialect, Endpoint } from "./endpoint";
import { HttpRefusal } from "./http-refusal";
import { mountReference } from "./reference-pages";
import { nothingAt, refuseOtherMethods } from "./refusal";

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
  mount(app, desk, ENDPOINTS, crmconnect);
  app.notFound(({ req }) => nothingAt(crmconnect, req.path));
  app.onError((error) => {
    complain(error);
    return toResponse(crmconnect.refuse(error), {});
  });
  return {
    fetch: (request, address) => app.fetch(request, { address }),
    close: () => meter.settle(),
  };
}

function mount(app: Hono<Env>, desk: Desk, endpoints: readonly Endpoint[], dialect: Dialect) {
  const paths = [...new Set(endpoints.map(({ path }) => path))];
  for (const path of paths) {
    const here = endpoints.filter((endpoint) => endpoint.path === path);
    for (const endpoint of here)
      app.on(endpoint.method, path, ({ req, env }) =>
        answerCall(desk, dialect, endpoint, {
          request: req.raw,
          param: (name) => req.param(name) ?? "",
          address: env.address,
        }),
      );
    refuseOtherMethods(app, path, dialect, allowed(here));
  }
}

const notSetUp = () =>
  new HttpRefusal(503, "This workspace is not set up yet.", { headers: { "retry-after": "60" } });

const allowed = (endpoints: readonly Endpoint[]) =>
  endpoints
    .flatMap(({ method }) => (method === "get" ? ["GET", "HEAD"] : [method.toUpperCase()]))
    .join(", ");
