import { isIPv6 } from "node:net";

/** Whoever has one IPv6 address usually has the other 2^64 of its network too. */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [left = "", right = ""] = address.split("::");
  const [before, after] = [left, right].map((side) => side.split(":").filter(Boolean));
  const gap = 8 - (before?.length ?? 0) - (after?.length ?? 0);
  const parts = [...(before ?? []), ...Array<string>(Math.max(gap, 0)).fill("0"), ...(after ?? [])];
  return parts
    .slice(0, 4)
    .map((part) => Number.parseInt(part, 16).toString(16))
    .join(":");
}
