/** How money comes, as programs are told. A payment keeps the name, and may have any other. */
export const PAYMENT_MODES = [
  { id: 1, name: "Bank transfer" },
  { id: 2, name: "Card" },
  { id: 3, name: "Cash" },
  { id: 4, name: "Cheque" },
  { id: 5, name: "Other" },
] as const;
