export type { Finding } from "./find";
