"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { changeLabel, changeText } from "@/components/clients/change-lines";
import type { ChangeWords } from "@/components/clients/change-told";
import { useChangeWords } from "@/components/clients/change-words";
import type { NamedConflict, Undoing } from "@/lib/history/schema";

const HERE = Intl.DateTimeFormat().resolvedOptions().timeZone; // it is shown by a click alone
const NO_GROUPS = new Map<number, string>(); // no field of a client holds one

/** Per client: the field, what it was, what it was changed to, what it is now. */
export function ConflictList({ left }: { left: Undoing }) {
  const { conflicts, people, contacts, custom, money, records } = left;
  const words = useChangeWords({
    users: new Map(people),
    groups: NO_GROUPS,
    contacts: new Map(contacts),
    custom: new Map(custom),
    money: new Map(money),
    records: new Map(records),
    zone: HERE,
  });
  const clients = [...new Set(conflicts.map(({ clientId }) => clientId))];
  return (
    <div className="space-y-5">
      {clients.map((clientId) => {
        const own = conflicts.filter((conflict) => conflict.clientId === clientId);
        return (
          <section key={clientId}>
            <ClientHeading id={clientId} name={own[0]?.clientName ?? null} />
            <ul className="divide-y border-y">
              {own.map((conflict) => (
                <li key={`${conflict.changeId} ${conflict.field}`} className="py-2">
                  <ConflictValues conflict={conflict} words={words} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function ClientHeading({ id, name }: { id: number | null; name: string | null }) {
  const t = useTranslations("history.conflicts");
  if (id === null) return null;
  return (
    <h3 className="mb-1 font-medium">
      {name === null ? (
        t("gone")
      ) : (
        <Link href={`/admin/clients/${id}`} className="rounded-sm text-link hover:underline">
          {name}
        </Link>
      )}
    </h3>
  );
}

type ValuesProps = { conflict: NamedConflict; words: ChangeWords };

function ConflictValues({ conflict, words }: ValuesProps) {
  const t = useTranslations("history.conflicts");
  const { field } = conflict;
  return (
    <>
      <p className="font-medium text-sm">{changeLabel(conflict, field, words)}</p>
      <dl className="mt-1 grid gap-x-4 gap-y-1 text-sm sm:grid-cols-3">
        {(["before", "mine", "theirs"] as const).map((which) => (
          <div key={which} className="min-w-0 max-sm:flex max-sm:gap-3">
            <dt className="text-muted-foreground text-xs max-sm:w-20 max-sm:shrink-0 max-sm:leading-5">
              {t(which)}
            </dt>
            <dd className="break-words">
              {changeText(conflict, field, conflict[which], words) ?? (
                <span className="text-muted-foreground">{t("empty")}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
