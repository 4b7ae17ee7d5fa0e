import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { may } from "@/lib/context";
import { staffContext } from "@/lib/server/auth";

/** Says «not found» before a skeleton is sent with 200. The pages still ask for themselves. */
export default async function ApiLayout({ children }: { children: ReactNode }) {
  if (!may(await staffContext(), "users.manage")) notFound();
  return children;
}
