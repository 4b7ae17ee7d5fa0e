const EVERY_MS = 30_000;

/** Called once when the server starts: long operations that a crash cut off go on beside its answers. */
export async function register() {
  // biome-ignore lint/style/noProcessEnv: Next says here, and only here, which runtime this is
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { resumeAbandoned } = await import("./lib/server/resume");
  void resumeAbandoned();
  setInterval(resumeAbandoned, EVERY_MS).unref();
}
