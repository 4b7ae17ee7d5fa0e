import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { NewClientForm } from "@/components/clients/client-form-new";
import { PageBody } from "@/components/shell/page-body";
import { PageBreadcrumb } from "@/components/shell/page-breadcrumb";
import { PageHeader } from "@/components/shell/page-header";
import { formOptions } from "@/lib/clients/form-options";
import { lookedAt, newValues } from "@/lib/clients/form-values";
import { formWarnings } from "@/lib/clients/form-warnings";
import { authorize } from "@/lib/context";
import { defaultValues } from "@/lib/fields/form-check";
import { activeFields } from "@/lib/fields/queries";
import { staffContext } from "@/lib/server/auth";
import { found } from "@/lib/server/page";
import { DEFAULT_COUNTRY } from "@/lib/settings/defaults";
import { checkClient, createClient, createGroup, forceUndo, undo } from "../record-actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("client");
  return { title: t("newTitle") };
}

type Props = { searchParams: Promise<{ name?: string | string[] }> };

/** `?name=` is what somebody searched for and did not find. */
export default async function NewClientPage({ searchParams }: Props) {
  const ctx = await staffContext();
  await found(async () => authorize(ctx, "clients.create"));
  const [t, clients, locale, { name }] = await Promise.all([
    getTranslations("client"),
    getTranslations("clients"),
    getLocale(),
    searchParams,
  ]);
  const [options, fields] = await Promise.all([formOptions(ctx, locale), activeFields(ctx)]);
  const values = newValues({
    name: [name ?? ""].flat()[0]?.trim().slice(0, 191) ?? "",
    country: DEFAULT_COUNTRY,
    ownerId: options.ownerRequired ? String(ctx.actor.userId ?? "") : "",
    custom: defaultValues(fields),
  });
  return (
    <>
      <PageBreadcrumb
        items={[{ label: clients("title"), href: "/admin/clients" }, { label: t("newTitle") }]}
      />
      <PageHeader
        title={t("newTitle")}
        description={t("newText")}
        className="mx-auto w-full max-w-3xl"
      />
      <PageBody className="max-w-3xl pt-2 pb-0">
        <NewClientForm
          values={values}
          fields={fields}
          options={options}
          warnings={formWarnings(lookedAt(values))}
          actions={{
            create: createClient,
            check: checkClient,
            createGroup,
            undo: { undo, force: forceUndo },
          }}
        />
      </PageBody>
    </>
  );
}
