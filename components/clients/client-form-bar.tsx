"use client";

import "./client-form-bar.css";
import type { ReactNode } from "react";

/** Around a bar at the lower edge while it is there: messages make room for it. */
export function BottomBar({ there, children }: { there: boolean; children: ReactNode }) {
  return (
    <div className="contents" data-bottom-bar={there}>
      {children}
    </div>
  );
}
