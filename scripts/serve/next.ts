import type { Server } from "node:http";
import type { Handler } from "./door";

type Env = typeof import("@/lib/server/env").env;
type Options = { env: Env; dev: boolean; server: Server };

/** Next as a handler of requests. It is loaded late: what it reads from the environment is set first. */
export function openNext({ env, dev, server }: Options) {
  const { PORT, HOST, APP_URL, AUTH_SECRET, DATABASE_URL, DATABASE_AUTH_TOKEN = "" } = env;
  Object.assign(process.env, {
    NODE_ENV: dev ? "development" : "production",
    NEXT_TELEMETRY_DISABLED: "1",
    NEXTAUTH_URL: APP_URL,
    NEXTAUTH_SECRET: AUTH_SECRET,
    // Said outright, so that a .env.local read by Next cannot say otherwise.
    ...{ AUTH_SECRET, APP_URL, DATABASE_URL, DATABASE_AUTH_TOKEN, PORT: String(PORT) },
    TRUSTED_PROXIES: env.TRUSTED_PROXIES.join(),
  });
  let close = async () => {};

  async function prepare(): Promise<Handler> {
    const { default: next } = await import("next");
    const app = next({
      dev,
      dir: ".",
      port: PORT,
      hostname: HOST ?? "localhost",
      httpServer: server,
    });
    close = () => app.close();
    await app.prepare();
    return app.getRequestHandler();
  }
  return { prepare, close: () => close() };
}
