import { useTranslations } from "next-intl";
import { Table, TableHead } from "@/components/ui/table";
import type { TokenItem } from "@/lib/tokens/schema";
import { TokenRow, type TokenRowProps } from "./token-row";

export type TokenTableProps = Omit<TokenRowProps, "token"> & { tokens: TokenItem[] };

const COLUMNS = ["owner", "rights", "limit", "expires", "lastUsed", "status"] as const;

/** All tokens, what each may, and whether anybody uses it. */
export function TokenTable({ tokens, ...rest }: TokenTableProps) {
  const t = useTranslations("api");
  return (
    <Table aria-label={t("title")}>
      <thead>
        <tr>
          <TableHead place="primary" pin={1} data-pin-edge>
            {t("columns.name")}
          </TableHead>
          {COLUMNS.map((column) => (
            <TableHead key={column}>{t(`columns.${column}`)}</TableHead>
          ))}
          <TableHead place="actions">
            <span className="sr-only">{t("actionsHead")}</span>
          </TableHead>
        </tr>
      </thead>
      <tbody>
        {tokens.map((token) => (
          <TokenRow key={token.id} token={token} {...rest} />
        ))}
      </tbody>
    </Table>
  );
}
