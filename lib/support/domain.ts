/** Who has an address there says nothing of where she works. */
const FREE = new Set(
  `gmail.com googlemail.com yahoo.com yahoo.ro yahoo.co.uk yahoo.fr yahoo.de yahoo.it ymail.com
  rocketmail.com outlook.com hotmail.com hotmail.co.uk hotmail.fr hotmail.it hotmail.de live.com
  msn.com icloud.com me.com mac.com aol.com proton.me protonmail.com pm.me gmx.com gmx.de gmx.net
  gmx.at web.de t-online.de freenet.de mail.com mail.ru bk.ru list.ru inbox.ru yandex.ru yandex.com
  zoho.com tutanota.com tuta.io fastmail.com hey.com libero.it orange.fr free.fr laposte.net
  wanadoo.fr wp.pl o2.pl onet.pl interia.pl seznam.cz abv.bg freemail.hu citromail.hu qq.com 163.com
  126.com`.split(/\s+/),
);

export const isFree = (domain: string) => FREE.has(domain);

const SCHEME = /^[a-z]+:\/\//i;

/** A domain as people write it, which is how it stands in the search key. */
export const typedDomain = (text: string) =>
  text
    .replace(SCHEME, "")
    .replace(/[/?#].*$/s, "")
    .replace(/^.*@/, "")
    .replace(/^www\./i, "");

/** The domain in an address of the web or of mail, as machines write it; null where there is none. */
export function domainOf(text: string | null): string | null {
  if (!text) return null;
  const address = SCHEME.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return null;
  return new URL(address).hostname.replace(/^www\./, "").replace(/\.$/, "") || null;
}
