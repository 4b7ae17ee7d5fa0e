"use client";

import { ErrorState, type ErrorStateProps } from "@/components/shell/error-state";

export default function RootError(props: ErrorStateProps) {
  return (
    <main id="content" className="grid min-h-dvh place-items-center">
      <ErrorState {...props} />
    </main>
  );
}
