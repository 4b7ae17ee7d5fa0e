import { BlockList, isIP } from "node:net";

/** The addresses whose word is taken about whom they speak for. */
export function trustedProxies(list: readonly string[]): BlockList {
  const trusted = new BlockList();
  for (const entry of list) {
    const [address = "", bits] = entry.split("/");
    if (bits) trusted.addSubnet(address, Number(bits), family(address));
    else trusted.addAddress(address, family(address));
  }
  return trusted;
}

/**
 * Who is asking: the socket's address, or behind a trusted proxy the last address of
 * X-Forwarded-For that no trusted proxy stands for. What stands further left anybody may write.
 */
export function clientAddress(socket: string, forwarded: string, trusted: BlockList): string {
  let address = plain(socket);
  const hops = forwarded.split(",").map((hop) => plain(hop.trim()));
  while (trusted.check(address, family(address))) {
    const before = hops.pop();
    if (!before || !isIP(before)) break;
    address = before;
  }
  return address;
}

const family = (address: string) => (isIP(address) === 6 ? "ipv6" : "ipv4");

/** An IPv4 address seen through an IPv6 socket is the IPv4 address. */
const plain = (address: string) => address.replace(/^::ffff:(?=\d+\.)/i, "");
