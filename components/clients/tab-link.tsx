"use client";

import type { Route } from "next";
import type { ComponentProps } from "react";
import { NearLink } from "@/components/ui/near-link";
import { type RecordTab, tabAddress } from "./record-tab-names";
import { useWithin } from "./use-within";

type Props = Omit<ComponentProps<typeof NearLink>, "href" | "id"> & {
  client: number;
  tab: RecordTab;
  /** What is done there at once: «#add», «#edit». */
  hash?: `#${string}`;
};

/** A link to another tab of a record, which stays in the list it was opened in. */
export function TabLink({ client, tab, hash, ...props }: Props) {
  const within = useWithin();
  return <NearLink {...props} href={`${tabAddress(client, tab, within)}${hash ?? ""}` as Route} />;
}
