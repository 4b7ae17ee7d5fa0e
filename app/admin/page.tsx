import { redirect } from "next/navigation";
import { staffContext } from "@/lib/server/auth";

export default async function AdminPage() {
  await staffContext();
  redirect("/admin/clients");
}
