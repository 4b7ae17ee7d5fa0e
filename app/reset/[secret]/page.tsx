import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { LanguageSwitch } from "@/components/login/language-switch";
import { ResetForm } from "@/components/login/reset-form";
import { AuthCard } from "@/components/shell/auth-card";
import { Button } from "@/components/ui/button";
import { leadToSetup } from "@/lib/server/auth";
import { openDb } from "@/lib/server/database";
import { ownerOfLink } from "@/lib/users/password-links";
import { savePreferences } from "../../actions";
import { choosePassword } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("reset");
  return { title: t("title") };
}

export default async function ResetPage({ params }: PageProps<"/reset/[secret]">) {
  await leadToSetup();
  const { secret } = await params;
  const owner = await ownerOfLink(await openDb(), secret);
  const t = await getTranslations("reset");
  const footer = <LanguageSwitch setLanguage={savePreferences} />;
  if (!owner) {
    return (
      <AuthCard title={t("overTitle")} description={t("overText")} footer={footer}>
        <Button asChild variant="outline" size="lg" className="w-full">
          <Link href="/login">{t("toLogin")}</Link>
        </Button>
      </AuthCard>
    );
  }
  return (
    <AuthCard title={t("title")} description={t("description", owner)} footer={footer}>
      <ResetForm action={choosePassword} secret={secret} email={owner.email} />
    </AuthCard>
  );
}
