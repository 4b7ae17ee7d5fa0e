import { ENDPOINTS as CRMCONNECT } from "./crmconnect/endpoints";
import { crmconnect } from "./crmconnect/refuse";
import { ENDPOINTS as CUBICL } from "./cubicl/endpoints";
import { cubicl } from "./cubicl/refuse";
import type { Dialect, Endpoint } from "./endpoint";

type Contract = {
  /** Where its addresses begin. */
  under: string;
  dialect: Dialect;
  endpoints: readonly Endpoint[];
};

/** The two contracts: the same clients, contacts and custom fields, each in its own words. */
export const CONTRACTS: readonly [Contract, Contract] = [
  { under: "/api/v1", dialect: cubicl, endpoints: CUBICL },
  { under: "/api", dialect: crmconnect, endpoints: CRMCONNECT },
];

/** In whose words an address is answered, whether or not there is anything. */
export const contractAt = (path: string): Contract =>
  CONTRACTS.find(({ under }) => path === under || path.startsWith(`${under}/`)) ?? CONTRACTS[1];
