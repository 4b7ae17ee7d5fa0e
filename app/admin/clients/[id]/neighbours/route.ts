import { askedOf, single } from "@/components/clients/list-address";
import { neighboursOf } from "@/lib/clients/neighbours";
import { clientSearch } from "@/lib/clients/schema";
import { currentContext } from "@/lib/server/auth";

type Props = { params: Promise<{ id: string }> };

/** Which clients stand before and after this one in the list that the address names. */
export async function GET(request: Request, { params }: Props) {
  const ctx = await currentContext();
  if (!ctx) return Response.json({ error: "signed out" }, { status: 401 });
  const { id } = await params;
  const list = Object.fromEntries(new URL(request.url).searchParams);
  const { q } = clientSearch.parse({ q: single(list.q) });
  if (!/^\d{1,15}$/.test(id)) return Response.json({ previous: null, next: null });
  return Response.json(await neighboursOf(ctx, Number(id), { ...askedOf(list), q }));
}
