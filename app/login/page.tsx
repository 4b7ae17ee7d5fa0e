import type { Metadata, Route } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { LanguageSwitch } from "@/components/login/language-switch";
import { LoginForm } from "@/components/login/login-form";
import { AuthCard } from "@/components/shell/auth-card";
import { localPath } from "@/lib/local-path";
import { currentContext, leadToSetup } from "@/lib/server/auth";
import { savePreferences } from "../actions";
import { signIn } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("login");
  return { title: t("title") };
}

const NEWS = ["ready", "chosen", "left"] as const;

export default async function LoginPage({ searchParams }: PageProps<"/login">) {
  await leadToSetup();
  const { next, news: said } = await searchParams;
  const after = localPath(String(next ?? "")) ?? undefined;
  if (await currentContext()) redirect((after ?? "/admin/clients") as Route);
  const t = await getTranslations("login");
  const news = NEWS.find((one) => one === said);
  return (
    <AuthCard
      title={t("title")}
      footer={
        <div className="max-w-sm space-y-4">
          <p className="text-pretty">{t("forgotten")}</p>
          <LanguageSwitch setLanguage={savePreferences} />
        </div>
      }
    >
      <LoginForm action={signIn} next={after} news={news && t(news)} />
    </AuthCard>
  );
}
