import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { EndSessions } from "@/components/account/end-sessions";
import { PasswordForm } from "@/components/account/password-form";
import { ProfileForm } from "@/components/account/profile-form";
import { PageBody } from "@/components/shell/page-body";
import { PageBreadcrumb } from "@/components/shell/page-breadcrumb";
import { PageHeader } from "@/components/shell/page-header";
import { staffContext } from "@/lib/server/auth";
import { getProfile } from "@/lib/users/queries";
import { changePassword, signOutEverywhere, updateProfile } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account");
  return { title: t("title") };
}

export default async function AccountPage() {
  const ctx = await staffContext();
  const [t, profile, locale] = await Promise.all([
    getTranslations("account"),
    getProfile(ctx),
    getLocale(),
  ]);
  return (
    <>
      <PageBreadcrumb items={[{ label: t("title") }]} />
      <PageHeader title={t("title")} narrow />
      <PageBody>
        <ProfileForm
          profile={{ ...profile, language: profile.language ?? locale }}
          action={updateProfile}
        />
        <PasswordForm email={profile.email} action={changePassword} />
        <EndSessions action={signOutEverywhere} />
      </PageBody>
    </>
  );
}
