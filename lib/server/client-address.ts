import "server-only";
import { headers } from "next/headers";
import { isThisMachine } from "../setup/this-machine";
import { seenAddress } from "./seen-address";

/** Where the request of a page or an action comes from. */
export const clientAddress = async (): Promise<string | undefined> => seenAddress(await headers());

/** Whether the one who asks sits at this machine. */
export async function fromThisMachine(): Promise<boolean> {
  const head = await headers();
  const [forwarded, host] = ["x-forwarded-for", "host"].map((name) => head.get(name));
  return isThisMachine({
    address: seenAddress(head) ?? null,
    forwarded: forwarded ?? null,
    host: host ?? null,
  });
}
