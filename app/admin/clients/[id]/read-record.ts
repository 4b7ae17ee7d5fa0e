import "server-only";
import { notFound } from "next/navigation";
import type { Context } from "@/lib/context";
import { found } from "@/lib/server/page";
import { readClient } from "./read-client";

const ID = /^[1-9]\d{0,14}$/;

type Read<T> = (ctx: Context, id: number) => Promise<T>;

/** A record of the client of this address; one of another client is not there. */
export async function readRecord<T extends { clientId: number }>(
  { id, recordId }: { id: string; recordId: string },
  read: Read<T>,
) {
  const { ctx, client } = await readClient(id);
  if (!ID.test(recordId)) notFound();
  const record = await found(() => read(ctx, Number(recordId)));
  if (record.clientId !== client.id) notFound();
  return { ctx, client, record };
}
