/** A typed address may hold anything: only what cannot end the address part goes in bare. */
export const mailLink = (email: string) =>
  `mailto:${encodeURIComponent(email).replaceAll("%40", "@")}`;

/** A number as it is dialled. */
export const phoneLink = (phone: string) => `tel:${phone.replaceAll(/[^\d+*#,;]/g, "")}`;
