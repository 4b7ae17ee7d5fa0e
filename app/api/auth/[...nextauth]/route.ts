import NextAuth from "next-auth";
import { afterSetup, refuseMethod } from "@/lib/server/api-refusal";
import { authOptions } from "@/lib/server/auth-options";

const handler = afterSetup(NextAuth(authOptions));
const refuse = refuseMethod("GET, POST");

export {
  handler as GET,
  handler as POST,
  refuse as DELETE,
  refuse as OPTIONS,
  refuse as PATCH,
  refuse as PUT,
};
