const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
const ALLOW = METHODS.join(", ");

type Refusal = { status: number; message: string; headers: Record<string, string> };

/** What must be answered here, because Next answers it with a page or a 5xx. */
export function refusal(method = "", url = ""): Refusal | null {
  if (!METHODS.includes(method)) {
    const message = `${method} is not supported. Use one of ${ALLOW}.`;
    return { status: 405, message, headers: { allow: ALLOW } };
  }
  const [pathname = ""] = url.replace(/^https?:\/\/[^/]*/i, "").split("?");
  if (decodes(pathname)) return null;
  const message = "The address holds a % without two hexadecimal digits of UTF-8 after it.";
  return { status: 400, message, headers: {} };
}

function decodes(pathname: string) {
  try {
    return decodeURIComponent(pathname) !== null;
  } catch {
    return false;
  }
}
