/** Only this server is asked for anything; only files of it run. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "style-src 'self' 'unsafe-inline'", // the viewer places things by style
  "font-src 'self' data:",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join("; ");

export const PAGE_HEADERS = {
  "content-security-policy": POLICY,
  "referrer-policy": "same-origin",
  "x-frame-options": "DENY",
  "cross-origin-opener-policy": "same-origin",
};

export const pageHtml = (files: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Clientele API</title>
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="${files}/swagger-ui.css">
<link rel="stylesheet" href="${files}/look.css">
<script src="${files}/start.js"></script>
<script src="${files}/swagger-ui-bundle.js" defer></script>
</head>
<body>
<div id="reference"></div>
<noscript>
<p>This page needs JavaScript. The same as a file:
<a href="/api/openapi.json">openapi.json</a>.</p>
</noscript>
</body>
</html>
`;
