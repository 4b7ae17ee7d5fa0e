import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { may } from "@/lib/context";
import { staffContext } from "@/lib/server/auth";

/** Says «not found» before a skeleton is sent with 200. The page still asks for itself. */
export default async function FieldsLayout({ children }: { children: ReactNode }) {
  if (!may(await staffContext(), "fields.write")) notFound();
  return children;
}
