import { refuseMethod } from "@/lib/server/api-refusal";
import { isHealthy } from "@/lib/server/health";
import { version } from "@/package.json";

export const dynamic = "force-dynamic";

/** For whoever watches over the server: open, also before the first run. */
export async function GET() {
  const healthy = await isHealthy();
  const [status, database] = healthy ? ["ok", "ok"] : ["error", "unreachable"];
  const headers = { "cache-control": "no-store" };
  return Response.json({ status, version, database }, { status: healthy ? 200 : 503, headers });
}

const refuse = refuseMethod("GET, HEAD");

export { refuse as DELETE, refuse as OPTIONS, refuse as PATCH, refuse as POST, refuse as PUT };
