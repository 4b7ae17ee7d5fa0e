import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { getClient } from "@/lib/clients/record";
import { staffContext } from "@/lib/server/auth";
import { found } from "@/lib/server/page";

const ID = /^[1-9]\d{0,14}$/;

/** Who asks, and the client of this address: read once, however many parts of the page want it. */
export const readClient = cache(async (id: string) => {
  const ctx = await staffContext();
  if (!ID.test(id)) notFound();
  return { ctx, client: await found(() => getClient(ctx, Number(id))) };
});
