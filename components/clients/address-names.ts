/** The fields of each of a client's three addresses, in the order of an envelope. */
export const ADDRESS = {
  main: {
    street: "street",
    city: "city",
    county: "county",
    zip: "zip",
    country: "country",
  },
  billing: {
    street: "billingStreet",
    city: "billingCity",
    county: "billingCounty",
    zip: "billingZip",
    country: "billingCountry",
  },
  shipping: {
    street: "shippingStreet",
    city: "shippingCity",
    county: "shippingCounty",
    zip: "shippingZip",
    country: "shippingCountry",
  },
} as const;

export type Which = keyof typeof ADDRESS;
