import { ExternalLink } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ClientRecord } from "@/lib/clients/form-values";
import { countryName } from "@/lib/countries/countries";
import { countyName } from "@/lib/countries/romanian-counties";
import { Facts } from "./identity-card-facts";
import { mailLink, phoneLink } from "./reach-links";

type Props = { client: ClientRecord };

const mail = (email: string | null) => email && <Out href={mailLink(email)}>{email}</Out>;
const call = (phone: string | null, dial: string | null) =>
  phone && <Out href={phoneLink(dial ?? phone)}>{phone}</Out>;

/** The company's own ways to be reached. */
export function ReachFacts({ client }: Props) {
  const t = useTranslations("client.card");
  const { email, phone, phoneE164, website } = client;
  const facts = [
    { label: t("email"), value: mail(email) },
    { label: t("phone"), value: call(phone, phoneE164) },
    {
      label: t("website"),
      value: website && <WebLink address={website} />,
    },
  ];
  return <Facts facts={facts} />;
}

/** The main address as it stands on an envelope, and where it is. */
export function PlaceFacts({ client }: Props) {
  const t = useTranslations("client.card");
  const locale = useLocale();
  const { street, city, county, zip, country } = client;
  const lines = [
    street,
    [zip, city].filter(Boolean).join(" "),
    county && county !== city && countyName(county),
    country && countryName(country, locale),
  ].flatMap((line) => line || []);
  const place = [street, city, county && countyName(county), country && countryName(country, "en")];
  const query = encodeURIComponent(place.filter(Boolean).join(", "));
  const value = lines.length > 0 && (
    <>
      {lines.map((line) => (
        <span key={line} className="block">
          {line}
        </span>
      ))}
      {(street || city) && (
        <Out href={`https://www.openstreetmap.org/search?query=${query}`}>{t("map")}</Out>
      )}
    </>
  );
  return <Facts facts={[{ label: t("address"), value }]} />;
}

/** An address without what everybody knows of it. */
export function WebLink({ address }: { address: string }) {
  return <Out href={address}>{address.replace(/^https?:\/\/|\/$/g, "")}</Out>;
}

/** A link out of the workspace: to write, to call, or in a tab of its own. */
function Out({ href, children }: { href: string; children: ReactNode }) {
  const t = useTranslations("client.card");
  const web = href.startsWith("http");
  return (
    <a
      href={href}
      {...(web ? { target: "_blank", rel: "noopener noreferrer" } : {})}
      className="wrap-anywhere rounded-sm text-link underline-offset-3 hover:underline"
    >
      {children}
      {web && (
        <>
          <ExternalLink aria-hidden className="ml-1 inline size-3 align-baseline" />
          <span className="sr-only"> ({t("newTab")})</span>
        </>
      )}
    </a>
  );
}
