import "server-only";
import { headers } from "next/headers";
import { isThisMachine } from "../setup/this-machine";

/** Where a request comes from, as our own server saw it (scripts/serve/door.ts). */
export async function clientAddress(): Promise<string | undefined> {
  return (await headers()).get("x-client-address") ?? undefined;
}

/** Whether the one who asks sits at this machine. */
export async function fromThisMachine(): Promise<boolean> {
  const head = await headers();
  const [address, forwarded, host] = ["x-client-address", "x-forwarded-for", "host"].map((name) =>
    head.get(name),
  );
  return isThisMachine({
    address: address ?? null,
    forwarded: forwarded ?? null,
    host: host ?? null,
  });
}
