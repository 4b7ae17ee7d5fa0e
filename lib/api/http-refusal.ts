type More = { headers?: Record<string, string>; more?: object };

/** A refusal that belongs to HTTP and not to the domain: a body that can't be read, a quota. */
export class HttpRefusal extends Error {
  readonly headers: Record<string, string>;
  /** What the answer's body says beside the message. */
  readonly more: object;

  constructor(
    readonly status: number,
    message: string,
    { headers = {}, more = {} }: More = {},
  ) {
    super(message);
    this.headers = headers;
    this.more = more;
  }
}

/** Come back when the window is over. */
export function tooMany(message: string, until: number) {
  const seconds = Math.max(1, Math.ceil((until - Date.now()) / 1000));
  const headers = { "retry-after": String(seconds) };
  return new HttpRefusal(429, `${message} Try again in ${seconds} s.`, { headers });
}
