import { askedOf } from "@/components/clients/list-address";
import { neighboursOf } from "@/lib/clients/neighbours";
import { clientSearch } from "@/lib/clients/schema";
import { jsonAnswer } from "@/lib/server/json-answer";

type Props = { params: Promise<{ id: string }> };

/** Which clients stand before and after this one in the list that the address names. */
export async function GET(request: Request, { params }: Props) {
  const { id } = await params;
  const number = /^\d{1,15}$/.test(id) ? Number(id) : 0; // 0 is nobody's
  const list = Object.fromEntries(new URL(request.url).searchParams);
  const { q } = clientSearch.parse({ q: list.q });
  return jsonAnswer((ctx) => neighboursOf(ctx, number, { ...askedOf(list), q }));
}
