import "server-only";
import { env } from "./env";

/** The address of a one-time link; from APP_URL, never from what a request calls us. */
export const resetLink = (secret: string) => `${env.APP_URL}/reset/${secret}`;
