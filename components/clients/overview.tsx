import type { ReactNode } from "react";
import type { ClientRecord } from "@/lib/clients/form-values";
import { type Addable, OverviewAdds } from "./overview-adds";
import { ContactCard } from "./overview-contact";
import { CustomCard } from "./overview-custom";
import { PeopleCard, type Visit } from "./overview-people";

type Props = {
  client: ClientRecord;
  zone: string;
  /** How many people the client has. */
  contacts: number;
  /** Whoever else opened it last. */
  visit: Visit | null;
  /** What the reader may add. */
  adds: readonly Addable[];
  /** What it owes and brings, at the top. */
  figures?: ReactNode;
  /** What waits to be done, below the figures. */
  open?: ReactNode;
};

/** Where a client stands, at a glance. */
export function Overview({ client, zone, contacts, visit, adds, figures, open }: Props) {
  const mayEdit = client.may.update && client.deletedAt === null;
  return (
    <div className="@container flex flex-col gap-4">
      <OverviewAdds client={client.id} tabs={adds} />
      {figures}
      {open}
      <div className="grid @2xl:grid-cols-2 items-start gap-4">
        <ContactCard client={client} count={contacts} mayAdd={mayEdit} />
        <PeopleCard client={client} zone={zone} mayEdit={mayEdit} visit={visit} />
        <CustomCard client={client} mayEdit={mayEdit} />
      </div>
    </div>
  );
}
