import { find } from "@/lib/search/find";
import { jsonAnswer } from "@/lib/server/json-answer";

/** What the palette finds for `?q=`. */
export function GET(request: Request): Promise<Response> {
  const q = new URL(request.url).searchParams.get("q") ?? "";
  return jsonAnswer((ctx) => find(ctx, q));
}
