"use client";

import Link from "next/link";
import { type ComponentProps, useState } from "react";

type Props = Omit<ComponentProps<typeof Link>, "prefetch" | "onPointerEnter" | "onFocus">;

/** A link whose page is fetched ahead when one is near it: a list need not bring all its neighbours. */
export function NearLink(props: Props) {
  const [near, setNear] = useState(false);
  const come = () => setNear(true);
  return <Link {...props} prefetch={near ? null : false} onPointerEnter={come} onFocus={come} />;
}
