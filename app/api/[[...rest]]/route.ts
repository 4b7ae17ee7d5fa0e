import { openApi } from "@/lib/server/api";

export const dynamic = "force-dynamic";

/** The whole API where Next serves it; `npm start` answers it before Next (scripts/serve/api.ts). */
const answer = (request: Request) =>
  openApi().fetch(request, request.headers.get("x-client-address") ?? undefined);

export {
  answer as DELETE,
  answer as GET,
  answer as HEAD,
  answer as OPTIONS,
  answer as PATCH,
  answer as POST,
  answer as PUT,
};
