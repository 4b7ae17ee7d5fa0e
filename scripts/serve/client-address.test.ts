import { describe, expect, test } from "vitest";
import { clientAddress, trustedProxies } from "./client-address";

const nobody = trustedProxies([]);
const proxies = trustedProxies(["127.0.0.1", "10.0.0.0/8", "fd00::/8"]);

describe("the client's address", () => {
  test("is the socket's when no proxy is trusted, whatever the header says", () => {
    expect(clientAddress("203.0.113.9", "127.0.0.1", nobody)).toBe("203.0.113.9");
    expect(clientAddress("::ffff:127.0.0.1", "198.51.100.1", nobody)).toBe("127.0.0.1");
  });

  test("is what a trusted proxy saw", () => {
    expect(clientAddress("127.0.0.1", "198.51.100.1", proxies)).toBe("198.51.100.1");
    expect(clientAddress("fd00::1", "2001:db8::5", proxies)).toBe("2001:db8::5");
  });

  test("skips every trusted hop, and believes nothing left of the first stranger", () => {
    const forwarded = "127.0.0.1, 1.2.3.4, 198.51.100.1, 10.1.2.3";
    expect(clientAddress("::ffff:10.0.0.7", forwarded, proxies)).toBe("198.51.100.1");
  });

  test("is the proxy's own when the header is empty or nonsense", () => {
    expect(clientAddress("127.0.0.1", "", proxies)).toBe("127.0.0.1");
    expect(clientAddress("127.0.0.1", "198.51.100.1, unknown", proxies)).toBe("127.0.0.1");
  });

  test("is unknown rather than wrong when the socket is gone", () => {
    expect(clientAddress("", "198.51.100.1", proxies)).toBe("");
  });
});
