/** How files name the client that a row belongs to. */
export const NAMED_CLIENT_HEADERS = {
  client_id: "our client id, client no",
  client_external_id:
    "customer id, external id, customer no, customer number, customer code, client code, cod client, id client, cod extern client",
  client_fiscal_code:
    "vat, vat number, vat id, cui, cif, cui cif, cod fiscal, fiscal code, tax id, cui client, cif client",
  client_name:
    "company, company name, client, customer, customer name, organization, firma, denumire, nume firma, societate, nume client, denumire client",
} as const;
