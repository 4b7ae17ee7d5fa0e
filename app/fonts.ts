import { GeistSans } from "geist/font/sans";
import localFont from "next/font/local";

// The package's own export would have every page fetch the mono face first, which few pages show.
const mono = localFont({
  src: "../node_modules/geist/dist/fonts/geist-mono/GeistMono-Variable.woff2",
  variable: "--font-geist-mono",
  weight: "100 900",
  preload: false,
  adjustFontFallback: false,
});

/** The class that makes both faces of Geist known to the theme. */
export const fonts = `${GeistSans.variable} ${mono.variable}`;
