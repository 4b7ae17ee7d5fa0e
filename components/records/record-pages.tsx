import { useTranslations } from "next-intl";
import { withParams } from "@/components/data-table/list-url";
import { OlderPages } from "@/components/data-table/older-pages";

type Props = {
  /** The tab's address. */
  path: string;
  /** What is behind its question mark. */
  asked: Record<string, string | string[] | undefined>;
  /** What asks for the records behind these. */
  next?: string;
  /** Where a page has two lists: what the other is asked by. */
  name?: string;
};

/** The way to older records, and back to the newest. */
export function RecordPages({ path, asked, next, name = "after" }: Props) {
  const t = useTranslations("records");
  return (
    <OlderPages
      label={t("pages")}
      newest={asked[name] !== undefined && withParams(path, asked, { [name]: undefined })}
      older={next !== undefined && withParams(path, asked, { [name]: next })}
      variant="outline"
      className="justify-center pt-1"
    />
  );
}
