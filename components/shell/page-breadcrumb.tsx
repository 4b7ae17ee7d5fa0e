import { useTranslations } from "next-intl";
import { Breadcrumb, type Crumb } from "@/components/ui/breadcrumb";

/** First child of a page: it lies over the left half of the shell's top bar and stays there. */
export function PageBreadcrumb({ items }: { items: Crumb[] }) {
  const t = useTranslations("shell");
  return (
    <div className="pointer-events-none sticky top-0 z-30 -mt-12 flex h-12 w-fit max-w-[calc(100%-9.5rem)] shrink-0 items-center pl-12 md:pl-5 lg:max-w-[50%]">
      <Breadcrumb items={items} label={t("breadcrumb")} className="pointer-events-auto" />
    </div>
  );
}
