"use client";

import type { Route } from "next";
import Link from "next/link";
import { type ReactNode, useRef, useState } from "react";
import { flushSync } from "react-dom";

type Target = { href: string; download?: boolean };

/**
 * Follows an address by the click of a link, so that whoever asks before one leaves a page hears of
 * it. `link` has to be on the page.
 */
export function useFollow(): { follow: (to: Target, inNewTab: boolean) => void; link: ReactNode } {
  const [target, setTarget] = useState<Target>({ href: "/admin/clients" });
  const link = useRef<HTMLAnchorElement>(null);
  const follow = (to: Target, inNewTab: boolean) => {
    if (inNewTab && !to.download) return void window.open(to.href, "_blank", "noopener");
    flushSync(() => setTarget(to));
    link.current?.click();
  };
  const { href, download } = target;
  return {
    follow,
    link: download ? (
      <a ref={link} href={href} download hidden tabIndex={-1}>
        {href}
      </a>
    ) : (
      <Link ref={link} href={href as Route} prefetch={false} hidden tabIndex={-1} />
    ),
  };
}
