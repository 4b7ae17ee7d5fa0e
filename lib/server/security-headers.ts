import { env } from "./env";

const SECURE = env.APP_URL.startsWith("https:");
// biome-ignore lint/style/noProcessEnv: the bundler puts the word itself here
const DEVELOPMENT = process.env.NODE_ENV === "development";

/** Scripts run only with this answer's nonce, or when one of those loads them. */
export function contentSecurityPolicy(nonce: string): string {
  const policy = {
    "default-src": "'self'",
    "script-src": `'self' 'nonce-${nonce}' 'strict-dynamic'${DEVELOPMENT ? " 'unsafe-eval'" : ""}`,
    "style-src": "'self' 'unsafe-inline'", // toasts and floating panels place themselves by style
    "img-src": "'self' data: blob:",
    "font-src": "'self'",
    "connect-src": `'self'${DEVELOPMENT ? " ws:" : ""}`,
    "object-src": "'none'",
    "base-uri": "'none'",
    "form-action": "'self'",
    "frame-ancestors": "'none'",
    ...(SECURE ? { "upgrade-insecure-requests": "" } : {}),
  };
  return Object.entries(policy)
    .map((rule) => rule.join(" ").trim())
    .join("; ");
}

/** What else a page says to the browser. */
export const securityHeaders: readonly (readonly [string, string])[] = [
  ["x-content-type-options", "nosniff"],
  ["referrer-policy", "same-origin"],
  ["permissions-policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"],
  ["x-frame-options", "DENY"],
  ["cross-origin-opener-policy", "same-origin"],
  ...(SECURE ? ([["strict-transport-security", "max-age=31536000"]] as const) : []),
];
