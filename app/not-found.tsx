import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NotFoundState } from "@/components/shell/not-found-state";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shell.notFound");
  return { title: t("title") };
}

export default function NotFound() {
  return (
    <main id="content" className="grid min-h-dvh place-items-center">
      <NotFoundState href="/" />
    </main>
  );
}
