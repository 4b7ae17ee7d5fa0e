/** What a call is answered: a body to be written as JSON, or one that is JSON already. */
export type Answer = {
  status: number;
  body: unknown;
  headers?: Record<string, string>;
};

export const ok = (body: unknown): Answer => ({ status: 200, body });

/** The answer on the wire; JSON that comes piece by piece is sent so. */
export function toResponse({ status, body, headers }: Answer, more: Record<string, string>) {
  const payload = body instanceof ReadableStream ? body : JSON.stringify(body);
  return new Response(payload, {
    status,
    headers: {
      "content-type": "application/json; charset=utf-8",
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
      ...more,
      ...headers,
    },
  });
}
