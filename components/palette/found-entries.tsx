"use client";

import { UserRound } from "lucide-react";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { recordAddress } from "@/components/clients/addresses";
import { Marked } from "@/components/clients/marked";
import { MatchReason } from "@/components/clients/match-reason";
import { Monogram } from "@/components/clients/monogram";
import type { Finding } from "@/lib/search/schema";
import type { Entry, EntryGroup } from "./entry";

/** What the server found, as lines: without words, what one opened last, but for where one is. */
export function useFoundEntries(finding: Finding | undefined): EntryGroup[] {
  const t = useTranslations("palette");
  const path = usePathname();
  if (!finding) return [];
  const { recent, clients, contacts, approximate } = finding;
  const others = recent.filter(({ id }) => !`${path}/`.startsWith(`${recordAddress(id)}/`));
  return [
    { heading: t("recent"), entries: others.map((one) => clientEntry(one)) },
    { heading: t(approximate ? "similar" : "clients"), entries: clients.map(clientEntry) },
    { heading: t("contacts"), entries: contacts.map(contactEntry) },
  ];
}

type Client = Pick<Finding["clients"][number], "id" | "name"> & Partial<Finding["clients"][number]>;

function clientEntry({ id, name, marks, why }: Client): Entry {
  return {
    id: `client-${id}`,
    href: recordAddress(id),
    icon: <Monogram name={name} />,
    label: <Marked text={name} ranges={marks?.name} />,
    detail: why && <MatchReason match={why} />,
  };
}

const contactEntry = ({ id, name, clientId, clientName }: Finding["contacts"][number]): Entry => ({
  id: `contact-${id}`,
  href: `${recordAddress(clientId)}/contacts`,
  icon: <UserRound />,
  label: name,
  detail: clientName,
});
