/**
 * Radix locks scrolling behind a dialog with a style element made in the browser. It takes its nonce
 * from this global, so that a strict `style-src` lets it through; the document's scripts know it.
 */
if (typeof document !== "undefined") {
  const nonce = document.querySelector<HTMLScriptElement>("script[nonce]")?.nonce;
  Object.assign(globalThis, { __webpack_nonce__: nonce });
}

export {};
