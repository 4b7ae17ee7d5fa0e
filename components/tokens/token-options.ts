/** What the forms of tokens offer to choose from, and what holds where nothing is chosen. */
export type TokenOptions = {
  owners: readonly { id: number; name: string }[];
  /** Who is looking: the owner unless somebody else is chosen. */
  me: number;
  zone: string;
  defaults: { quota: number; windowSeconds: number };
  /** Where programs reach us. */
  appUrl: string;
};
