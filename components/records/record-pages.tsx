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
};

/** The way to older records, and back to the newest. */
export function RecordPages({ path, asked, next }: Props) {
  const t = useTranslations("records");
  return (
    <OlderPages
      label={t("pages")}
      newest={asked.after !== undefined && withParams(path, asked, { after: undefined })}
      older={next !== undefined && withParams(path, asked, { after: next })}
      variant="outline"
      className="justify-center pt-1"
    />
  );
}
