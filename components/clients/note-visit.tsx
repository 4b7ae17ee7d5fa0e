"use client";

import { useEffect } from "react";

/** Says that this client was opened; nobody waits for the answer. */
export function NoteVisit({ id }: { id: number }) {
  useEffect(() => {
    fetch(`/admin/clients/${id}/visit`, { method: "POST", keepalive: true }).catch(() => undefined);
  }, [id]);
  return null;
}
