import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { EditClientForm } from "@/components/clients/client-form-edit";
import { ClientProfile } from "@/components/clients/client-form-readonly";
import { formOptions } from "@/lib/clients/form-options";
import { formValues, lookedAt } from "@/lib/clients/form-values";
import { formWarnings } from "@/lib/clients/form-warnings";
import { readSettings } from "@/lib/settings/queries";
import { checkClient, createGroup, forceUndo, saveClient, undo } from "../../../record-actions";
import { readClient } from "../../read-client";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { client } = await readClient((await params).id);
  const t = await getTranslations("client.tabs");
  return { title: `${client.name} · ${t("profile")}` };
}

export default async function ProfilePage({ params }: Props) {
  const { ctx, client } = await readClient((await params).id);
  if (!client.may.update || client.deletedAt !== null) {
    return <ClientProfile client={client} workspace={await readSettings(ctx.db)} />;
  }
  return (
    <EditClientForm
      key={client.id}
      client={client}
      options={await formOptions(ctx, await getLocale())}
      warnings={formWarnings(lookedAt(formValues(client)))}
      actions={{
        save: saveClient,
        check: checkClient,
        createGroup,
        undo: { undo, force: forceUndo },
      }}
    />
  );
}
