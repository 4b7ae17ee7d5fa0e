import { CircleCheck, FileText, HandCoins, StickyNote, UserPlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { TabLink } from "./tab-link";

const ICONS = {
  notes: <StickyNote />,
  tasks: <CircleCheck />,
  contacts: <UserPlus />,
  invoices: <FileText />,
  payments: <HandCoins />,
};

/** What one adds most often, by the tab on which it is done. */
export type Addable = keyof typeof ICONS;

/** Leads to the form of whatever is to be added. */
export function OverviewAdds({ client, tabs }: { client: number; tabs: readonly Addable[] }) {
  const t = useTranslations("overview");
  if (!tabs.length) return null;
  return (
    <nav
      aria-label={t("add")}
      className="no-scrollbar -mx-4 -my-1 flex items-center gap-1.5 overflow-x-auto px-4 py-1 sm:mx-0 sm:flex-wrap sm:px-0"
    >
      {tabs.map((tab) => (
        <Button key={tab} asChild variant="outline" size="sm">
          <TabLink client={client} tab={tab} hash="#add">
            {ICONS[tab]}
            {t(`addOf.${tab}`)}
          </TabLink>
        </Button>
      ))}
    </nav>
  );
}
