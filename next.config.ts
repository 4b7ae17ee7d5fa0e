import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const STATEMENT_FONTS = "./node_modules/geist/dist/fonts/geist-sans/Geist-{Regular,SemiBold}.ttf";

const config: NextConfig = {
  // Tests build beside a running server without overwriting its files.
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  poweredByHeader: false,
  skipTrailingSlashRedirect: true,
  serverExternalPackages: [
    "@libsql/client",
    "libsql",
    "@node-rs/argon2",
    "pdfkit",
    "nodemailer",
    "stdnum",
    "swagger-ui-dist",
  ],
  // read by the API's reference page, which no import shows (lib/api/reference/viewer.ts)
  outputFileTracingIncludes: {
    // the fonts of statements (lib/finance/statement-pdf.ts)
    "/admin/clients/[id]/statement": [STATEMENT_FONTS],
    "/admin/clients/[id]/statement/pdf": [STATEMENT_FONTS],
    "/api/[[...rest]]": ["package.json", "swagger-ui.css", "swagger-ui-bundle.js"].map(
      (file) => `./node_modules/swagger-ui-dist/${file}`,
    ),
  },
  // a mail comes as a file (lib/communications/schema.ts)
  experimental: { serverActions: { bodySizeLimit: "6mb" } },
  typedRoutes: true,
  typescript: { ignoreBuildErrors: true }, // `npm test` checks types; a start need not do it again
};

export default createNextIntlPlugin({
  requestConfig: "./lib/server/i18n.ts",
  // messages compiled at build time spare the browser the parser
  experimental: {
    messages: { path: "./messages", format: "json", locales: "infer", precompile: true },
  },
})(config);
