import "next-auth";
import "next-auth/jwt";

/** What a session cookie says: who, and in which of her sessions' generations. Rights are never in it. */
type Claims = { userId: number; sessionVersion: number };

declare module "next-auth" {
  interface Session {
    user: Claims;
  }
  interface User {
    sessionVersion: number;
  }
}

declare module "next-auth/jwt" {
  interface JWT {
    sub?: string;
    sessionVersion?: number;
  }
}
