import { BlockList, isIP } from "node:net";

const loopback = new BlockList();
loopback.addSubnet("127.0.0.0", 8, "ipv4");
loopback.addAddress("::1", "ipv6");

const isLoopback = (address: string) =>
  isIP(address) !== 0 && loopback.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");

type Asker = { address: string | null; forwarded: string | null; host: string | null };

/**
 * Whether a request was made on this machine. A proxy that runs here stands between us and anybody,
 * and a name that leads here may be somebody's trick on a browser of this machine (DNS rebinding):
 * every hop must be local, and the name one of the machine itself.
 */
export function isThisMachine({ address, forwarded, host }: Asker): boolean {
  const hops = (forwarded ?? "").split(",").map((hop) => hop.trim().replace(/^::ffff:/i, ""));
  const local = [address ?? "", ...hops.filter(Boolean)].every(isLoopback);
  const name = (host ?? "").replace(/:\d+$/, "").replace(/^\[(.*)\]$/, "$1");
  return local && (name === "localhost" || isLoopback(name));
}
