import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { LanguageSwitch } from "@/components/login/language-switch";
import { SetupForm } from "@/components/setup/setup-form";
import { AuthCard } from "@/components/shell/auth-card";
import { currencyOptions } from "@/lib/currency-options";
import { isFirstRun } from "@/lib/server/auth";
import { maySetUp } from "@/lib/server/setup-door";
import { DEFAULT_CURRENCY } from "@/lib/settings/defaults";
import { savePreferences } from "../actions";
import { setUp } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("setup");
  return { title: t("title") };
}

export default async function SetupPage({ searchParams }: PageProps<"/setup">) {
  if (!(await isFirstRun())) notFound();
  const key = String((await searchParams).key ?? "");
  const [t, language, welcome] = await Promise.all([
    getTranslations("setup"),
    getLocale(),
    maySetUp(key),
  ]);
  return (
    <AuthCard
      title={t("title")}
      description={t("description")}
      footer={<LanguageSwitch setLanguage={savePreferences} />}
    >
      <SetupForm
        action={setUp}
        defaults={{ language, currency: DEFAULT_CURRENCY, key }}
        askKey={!welcome}
        currencies={currencyOptions(language)}
      />
    </AuthCard>
  );
}
