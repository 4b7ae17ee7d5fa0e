"use client";

import { useEffect } from "react";

/** What keys do; `needs` is false for who may not. */
export type ToldKey = { label: string; keys: string[]; needs?: boolean };

const told = new Set<ToldKey[]>();

/** Tells the keys of this page to whoever asks with `?`, as long as they are valid. */
export function useToldKeys(keys: ToldKey[]) {
  useEffect(() => {
    told.add(keys);
    return () => void told.delete(keys);
  });
}

/** The keys of the page as it is now. */
export const toldKeys = (): ToldKey[] => [...told].flat().filter(({ needs }) => needs !== false);
