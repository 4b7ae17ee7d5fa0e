import { redirect } from "next/navigation";
import { staffContext } from "@/lib/server/auth";

export default async function HomePage() {
  await staffContext();
  redirect("/admin/clients");
}
