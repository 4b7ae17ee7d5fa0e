"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useEditKey } from "@/components/records/use-edit-key";

/** E opens the form of the record whose page this is, where that form has a page of its own. */
export function useEditPageKey(href: Route | undefined) {
  const router = useRouter();
  useEditKey(href && (() => router.push(href)));
}
