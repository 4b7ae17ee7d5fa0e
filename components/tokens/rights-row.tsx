"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { type Resource, VERBS, VERBS_OF, type Verb } from "@/lib/tokens/schema";

type Props = {
  resource: Resource;
  verbs: readonly Verb[];
  onChange: (verbs: Verb[]) => void;
  /** The element that says what is wrong with the grid. */
  error?: string;
};

/** What may be done with one resource; the whole cell is the box. */
export function RightsRow({ resource, verbs, onChange, error }: Props) {
  const t = useTranslations("api");
  const id = useId();
  const name = t(`resources.${resource}`);
  const toggle = (verb: Verb) =>
    onChange(VERBS.filter((one) => verbs.includes(one) !== (one === verb)));
  return (
    <tr>
      <th scope="row" className="pl-3 text-left font-medium leading-tight">
        {name}
      </th>
      {VERBS.map((verb) => (
        <td key={verb} className="p-0">
          {VERBS_OF[resource].includes(verb) && (
            <label
              htmlFor={`${id}-${verb}`}
              className="grid h-9 cursor-pointer place-items-center hover:bg-accent pointer-coarse:h-11"
            >
              <span className="sr-only">
                {t("rights.of", { resource: name, verb: t(`verbs.${verb}`) })}
              </span>
              <Checkbox
                id={`${id}-${verb}`}
                checked={verbs.includes(verb)}
                onChange={() => toggle(verb)}
                aria-invalid={error ? true : undefined}
                aria-describedby={error}
              />
            </label>
          )}
        </td>
      ))}
    </tr>
  );
}
