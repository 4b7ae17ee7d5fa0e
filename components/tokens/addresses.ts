export const TOKENS = "/admin/api/api_management";
export const REQUESTS = `${TOKENS}/requests` as const;

/** The calls of one token. */
export const requestsOf = (token: number) => `${REQUESTS}?token=${token}` as const;
