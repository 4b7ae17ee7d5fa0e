"use client";

import type { Route } from "next";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { Tab, Tabs } from "@/components/ui/tabs";
import { useWithin } from "./use-within";

const TABS = [
  ["profile", ""],
  ["contacts", "/contacts"],
  ["history", "/history"],
] as const;

/** The parts of a record, each at an address of its own. */
export function RecordTabs({ id, contacts }: { id: number; contacts: number }) {
  const t = useTranslations("client.tabs");
  const path = usePathname();
  const within = useWithin();
  const counts: Record<string, string> = contacts ? { contacts: String(contacts) } : {};
  return (
    <Tabs aria-label={t("label")} className="min-w-0 flex-1 border-b-0">
      {TABS.map(([name, end]) => {
        const href = `/admin/clients/${id}${end}`;
        return (
          <Tab
            key={name}
            href={`${href}${within}` as Route}
            active={path === href}
            count={counts[name]}
          >
            {t(name)}
          </Tab>
        );
      })}
    </Tabs>
  );
}
