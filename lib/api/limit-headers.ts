import type { Standing } from "../tokens/call-windows";
import type { TokenHolder } from "../tokens/token-holder";

const left = ({ limit }: TokenHolder, { calls }: Standing) => Math.max(0, limit.most - calls);

/** How many calls a token has in its window, how many are left, and when it is over (Unix seconds). */
export const limitHeaders = (holder: TokenHolder, standing: Standing) => ({
  "x-ratelimit-limit": String(holder.limit.most),
  "x-ratelimit-remaining": String(left(holder, standing)),
  "x-ratelimit-reset": String(Math.ceil(standing.until / 1000)),
});

/** The same as the IETF's draft «RateLimit header fields for HTTP» has it, beside the trio. */
export function draftLimitHeaders(holder: TokenHolder, standing: Standing) {
  const { most, windowMs } = holder.limit;
  const seconds = Math.max(0, Math.ceil((standing.until - Date.now()) / 1000));
  return {
    ...limitHeaders(holder, standing),
    "ratelimit-policy": `"token";q=${most};w=${Math.ceil(windowMs / 1000)}`,
    ratelimit: `"token";r=${left(holder, standing)};t=${seconds}`,
  };
}
