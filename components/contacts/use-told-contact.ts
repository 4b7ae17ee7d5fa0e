"use client";

import { useEffect, useState } from "react";

const TOLD = /^#contact-(\d+)$/;

/** The contact that the address ends in: it is brought into sight. */
export function useToldContact(): number | null {
  const [told, setTold] = useState<number | null>(null);
  useEffect(() => {
    const look = () => {
      const [hash, id] = TOLD.exec(location.hash) ?? [];
      setTold(id ? Number(id) : null);
      if (hash) document.querySelector(hash)?.scrollIntoView({ block: "center" });
    };
    look();
    window.addEventListener("hashchange", look);
    return () => window.removeEventListener("hashchange", look);
  }, []);
  return told;
}
