import { type NextRequest, NextResponse } from "next/server";
import { contentSecurityPolicy, securityHeaders } from "@/lib/server/security-headers";

/** Puts the security headers on every page. Who may see it, the page asks itself. */
export function proxy(request: NextRequest) {
  const nonce = btoa(crypto.randomUUID());
  const policy = contentSecurityPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy); // Next takes the nonce of its scripts from here
  headers.set("x-path", request.nextUrl.pathname + request.nextUrl.search);

  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  for (const [name, value] of securityHeaders) response.headers.set(name, value);
  return response;
}

export const config = {
  matcher: "/((?!api(?:/|$)|_next/static|_next/image|.*\\.(?:ico|svg|png|txt|webmanifest)$).*)",
};
