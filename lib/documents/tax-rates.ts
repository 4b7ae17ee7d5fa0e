/** Rates of tax that programs are offered, in basis points; a line may have any other. */
export const TAX_RATES = [0, 500, 900, 1100, 1900, 2100] as const;
