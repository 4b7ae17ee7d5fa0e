/**
 * How files call what we know of a client. The field's own name always counts; case, marks, blanks
 * and signs do not. What stands first is taken first when a file has several of them.
 */
export const CLIENT_HEADERS = {
  name: "company name, company, firma, denumire, nume, nume firma, nume client, denumire client, denumire firma, client, client name, customer, customer name, organization, organisation, organizatie, societate, partener, account name",
  legal_name:
    "full name, company legal name, registered name, denumire legala, denumire completa, denumire juridica, nume legal, razon social",
  fiscal_code:
    "vat, vat number, vat no, vat id, vat code, cui, cif, cui cif, cif cui, cod fiscal, cod cui, cod unic de inregistrare, cod identificare fiscala, tax id, tax number, tax code, fiscal number, tin, nif, ust id nr, partita iva",
  trade_register:
    "trade register number, trade registry, registration number, company registration number, reg com, nr reg com, numar reg com, registrul comertului, nr registrul comertului, numar registrul comertului, nr inregistrare",
  email:
    "mail, email address, company email, adresa email, adresa de email, email firma, posta electronica",
  phone:
    "phone number, phone no, telephone, telephone number, tel, tel no, mobile, mobile phone, cell, telefon, nr telefon, numar telefon, numar de telefon, telefon mobil, mobil, telefon firma",
  website: "web, site, url, www, homepage, pagina web, site web",
  status: "active, is active, activ, stare, status client",
  owner:
    "owner email, account owner, account manager, responsible, responsible person, assigned to, salesperson, responsabil, agent, agent vanzari, administrator cont, proprietar",
  managers: "account managers, client managers, manageri, manageri cont, manageri de cont",
  portal_managers: "portal manager, manageri portal, manageri de portal, manager portal",
  groups:
    "group, customer groups, client groups, tags, segment, grup, grupuri, grupe, grupa, etichete",
  currency: "default currency, currency code, moneda, valuta",
  language: "default language, lang, limba",
  address:
    "street, street address, address 1, address line 1, addr, main address, adresa, adresa 1, strada, sediu, adresa sediu, sediu social",
  city: "town, locality, oras, localitate, municipiu, loc, oras localitate",
  state: "region, county, province, judet, jud, regiune, provincie, judet sector",
  zip: "postal code, postcode, zip code, postal, cod postal, codul postal, plz",
  country: "country code, country name, tara, cod tara, nation",
  billing_street: "billing address, adresa facturare, adresa de facturare, strada facturare",
  billing_city: "oras facturare, localitate facturare",
  billing_state: "billing county, billing region, judet facturare",
  billing_zip: "billing postal code, billing postcode, cod postal facturare",
  billing_country: "tara facturare",
  shipping_street:
    "shipping address, delivery address, adresa livrare, adresa de livrare, strada livrare",
  shipping_city: "delivery city, oras livrare, localitate livrare",
  shipping_state: "shipping county, shipping region, judet livrare",
  shipping_zip: "shipping postal code, shipping postcode, cod postal livrare",
  shipping_country: "delivery country, tara livrare",
  external_id:
    "customer id, client id, customer no, customer number, customer code, client code, external code, id client, cod client, id extern, cod extern, nr client",
  contact_name:
    "contact, contact person, primary contact, main contact, contact full name, persoana contact, persoana de contact, nume contact, nume persoana contact",
  contact_position:
    "contact title, contact role, job title, position, functie, functia, functie contact, pozitie",
  contact_email: "primary email, contact email address, email contact, email persoana contact",
  contact_phone:
    "contact telephone, contact mobile, contact phone number, telefon contact, telefon persoana contact, mobil contact",
} as const;
