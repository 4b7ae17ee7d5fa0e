import { z } from "zod";

/** An opaque page marker: base64url JSON outside, a typed sort key inside. */
export const cursor = <K extends z.ZodType>(key: K) =>
  z.codec(z.base64url(), key, {
    encode: (value) =>
      z.util.uint8ArrayToBase64url(new TextEncoder().encode(JSON.stringify(value))),
    decode: (text, ctx) => {
      try {
        return JSON.parse(new TextDecoder().decode(z.util.base64urlToUint8Array(text)));
      } catch {
        ctx.issues.push({ code: "custom", message: "errors.cursor", input: text });
        return z.NEVER;
      }
    },
  });
