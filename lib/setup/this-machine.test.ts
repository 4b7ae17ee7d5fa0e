import { expect, test } from "vitest";
import { isThisMachine } from "./this-machine";

const here = { address: "127.0.0.1", forwarded: null, host: "localhost:3000" };

test.each([
  here,
  { ...here, host: "127.0.0.1:4000", forwarded: "::ffff:127.0.0.1" },
  { address: "::1", forwarded: "::1", host: "[::1]:3000" },
])("%j asks from this machine", (asker) => expect(isThisMachine(asker)).toBe(true));

test.each([
  { ...here, address: "192.0.2.7" },
  { ...here, address: null },
  { ...here, forwarded: "192.0.2.7" },
  { ...here, forwarded: "127.0.0.1, 192.0.2.7" },
  { ...here, forwarded: "unknown" },
  { ...here, host: "rebound.example:3000" },
  { ...here, host: null },
])("%j asks from elsewhere", (asker) => expect(isThisMachine(asker)).toBe(false));
