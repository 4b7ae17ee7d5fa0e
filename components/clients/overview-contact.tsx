import { Mail, Phone } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { contactName } from "@/components/contacts/typed-contact";
import type { ClientRecord } from "@/lib/clients/form-values";
import { CopyButton } from "./copy-button";
import { Monogram } from "./monogram";
import { CardEmpty, CardLink, OverviewCard } from "./overview-card";
import { mailLink, phoneLink } from "./reach-links";

type Props = {
  client: Pick<ClientRecord, "id" | "primaryContact">;
  /** How many people there are in all. */
  count: number;
  mayAdd: boolean;
};

/** The person to turn to first, and how to reach her. */
export function ContactCard({ client: { id, primaryContact: contact }, count, mayAdd }: Props) {
  const t = useTranslations("overview");
  const link = contact ? (
    <CardLink client={id} tab="contacts">
      {t("allContacts", { count })}
    </CardLink>
  ) : (
    mayAdd && (
      <CardLink client={id} tab="contacts" hash="#add">
        {t("addOf.contacts")}
      </CardLink>
    )
  );
  return (
    <OverviewCard title={t("contact")} action={link}>
      {contact ? <Person contact={contact} /> : <CardEmpty>{t("noContact")}</CardEmpty>}
    </OverviewCard>
  );
}

function Person({ contact }: { contact: NonNullable<ClientRecord["primaryContact"]> }) {
  const t = useTranslations("contacts");
  const { position, email, phone } = contact;
  const name = contactName(contact);
  return (
    <div className="space-y-3 px-4 pt-2.5 pb-4">
      <div className="flex items-center gap-3">
        <Monogram name={name} className="size-9 rounded-full text-sm" />
        <div className="min-w-0">
          <p className="break-words font-medium">{name}</p>
          {position && <p className="break-words text-muted-foreground text-sm">{position}</p>}
        </div>
      </div>
      {(email || phone) && (
        <ul className="space-y-1">
          {email && (
            <Way icon={<Mail />} href={mailLink(email)} text={email}>
              <CopyButton text={email} label={t("copyEmail", { name })} />
            </Way>
          )}
          {phone && (
            <Way icon={<Phone />} href={phoneLink(phone)} text={phone}>
              <CopyButton text={phone} label={t("copyPhone", { name })} />
            </Way>
          )}
        </ul>
      )}
    </div>
  );
}

type WayProps = { icon: ReactNode; href: string; text: string; children: ReactNode };

const Way = ({ icon, href, text, children }: WayProps) => (
  <li className="flex min-h-7 items-center gap-2.5 [&>svg]:size-4 [&>svg]:shrink-0 [&>svg]:text-muted-foreground pointer-coarse:min-h-10">
    {icon}
    <a
      href={href}
      className="figures wrap-anywhere rounded-sm text-link underline-offset-3 hover:underline"
    >
      {text}
    </a>
    {children}
  </li>
);
