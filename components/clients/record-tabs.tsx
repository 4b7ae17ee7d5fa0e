"use client";

import "./record-tabs.css";
import type { Route } from "next";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { Tab, Tabs } from "@/components/ui/tabs";
import { type RecordTab, tabAddress, tabOf } from "./record-tab-names";
import { RecordTabsMore } from "./record-tabs-more";
import { roomOf } from "./record-tabs-room";
import { useWithin } from "./use-within";

type Props = {
  id: number;
  /** Those that the reader may open, in their order. */
  tabs: readonly RecordTab[];
  /** How many there are of what is on a tab; none is not said. */
  counts: Partial<Record<RecordTab, number>>;
};

/** The parts of a record, each at an address of its own: those that fit in a row, the others in its menu. */
export function RecordTabs({ id, tabs, counts }: Props) {
  const t = useTranslations("client.tabs");
  const active = tabOf(usePathname());
  const within = useWithin();
  const row = useRef<HTMLElement>(null);
  const all = tabs.map((name) => ({
    name,
    label: t(name),
    count: counts[name] ? String(counts[name]) : undefined,
    href: tabAddress(id, name, within) as Route,
  }));
  const rooms = roomOf(all, active, t("more"));
  return (
    <div className="@container/record-tabs mb-6">
      <Tabs ref={row} aria-label={t("label")}>
        {all.map(({ name, label, count, href }) => (
          <Tab
            key={name}
            href={href}
            active={name === active}
            count={count}
            className={rooms.get(name) ?? "record-tab-active"}
          >
            {label}
          </Tab>
        ))}
        <RecordTabsMore tabs={all} row={row} />
      </Tabs>
    </div>
  );
}
