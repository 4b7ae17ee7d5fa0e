import "./globals.css";
import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Toaster } from "@/components/ui/sonner";
import { clientMessages } from "@/lib/client-messages";
import { asTheme, COOKIES } from "@/lib/preferences";
import { fonts } from "./fonts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("app");
  return { title: { default: t("name"), template: "%s" }, description: t("description") };
}

export const viewport: Viewport = { colorScheme: "light dark" };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [locale, messages, jar] = await Promise.all([getLocale(), getMessages(), cookies()]);
  return (
    <html
      lang={locale}
      data-theme={asTheme(jar.get(COOKIES.theme)?.value)}
      className={fonts}
      suppressHydrationWarning // the account menu sets the theme before the cookie does
    >
      <body className="font-sans">
        <NextIntlClientProvider messages={clientMessages(messages)}>
          {children}
          <Toaster />
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
