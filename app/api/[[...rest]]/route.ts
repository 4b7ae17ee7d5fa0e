import { after } from "next/server";
import { openApi } from "@/lib/server/api";
import { env } from "@/lib/server/env";
import { seenAddress } from "@/lib/server/seen-address";

export const dynamic = "force-dynamic";

/** The whole API where Next serves it; `npm start` answers it before Next (scripts/serve/api.ts). */
function answer(request: Request) {
  const api = openApi();
  if (env.VERCEL) after(api.close); // there is no later there: nothing may wait in memory
  return api.fetch(request, seenAddress(request.headers));
}

export {
  answer as DELETE,
  answer as GET,
  answer as HEAD,
  answer as OPTIONS,
  answer as PATCH,
  answer as POST,
  answer as PUT,
};
