import type { ClientRecord } from "@/lib/clients/form-values";
import { Monogram } from "./monogram";

/** Monogram, name and legal name: the heading of the page. */
export function RecordName({ client }: { client: Pick<ClientRecord, "name" | "legalName"> }) {
  const { name, legalName } = client;
  return (
    <div className="flex items-start gap-3">
      <Monogram name={name} className="size-10 rounded-lg text-lg" />
      <div className="min-w-0 flex-1 self-center">
        <h1 className="break-words font-semibold text-lg leading-snug tracking-[-0.01em]">
          {name}
        </h1>
        {legalName && legalName !== name && (
          <p className="break-words text-muted-foreground text-sm">{legalName}</p>
        )}
      </div>
    </div>
  );
}
