import { Mail, Phone } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Tooltip } from "@/components/ui/tooltip";
import type { ClientRecord } from "@/lib/clients/form-values";
import { mailLink, phoneLink } from "./reach-links";

type Props = { client: Pick<ClientRecord, "email" | "phone" | "primaryContact"> };

/** To write and to call: the person to turn to first, or else the company. */
export function RecordReach({ client }: Props) {
  const t = useTranslations("clients.menu");
  const { primaryContact: contact } = client;
  const email = contact?.email ?? client.email;
  const phone = contact?.phone ?? client.phone;
  return (
    <>
      {email && <Reach href={mailLink(email)} label={t("write")} text={email} icon={<Mail />} />}
      {phone && <Reach href={phoneLink(phone)} label={t("call")} text={phone} icon={<Phone />} />}
    </>
  );
}

type ReachProps = { href: string; label: string; text: string; icon: ReactNode };

const Reach = ({ href, label, text, icon }: ReachProps) => (
  <Tooltip content={text}>
    <Button asChild variant="outline" size="icon" className="text-muted-foreground">
      <a href={href} aria-label={`${label}: ${text}`}>
        {icon}
      </a>
    </Button>
  </Tooltip>
);
