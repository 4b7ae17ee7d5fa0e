"use client";

import { useLocale } from "next-intl";
import { useWatch } from "react-hook-form";
import { countedTotals } from "@/lib/documents/form-values";
import type { DocumentControl } from "./document-control";
import { DocumentSums } from "./document-sums";

/** What the form comes to while it is typed. */
export function DocumentFormTotals({ control }: { control: DocumentControl }) {
  const locale = useLocale();
  const values = useWatch({ control, compute: (all) => all });
  return <DocumentSums sums={countedTotals(values, locale)} currency={values.currency} />;
}
