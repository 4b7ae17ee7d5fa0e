import { NAMED_CLIENT_HEADERS } from "./named-client-headers";

/** How files call what we know of a contact, and of the client it belongs to. */
export const CONTACT_HEADERS = {
  ...NAMED_CLIENT_HEADERS,
  first_name: "given name, prenume",
  last_name: "surname, family name, nume de familie, nume familie",
  name: "contact name, contact, full name, contact person, nume, nume complet, nume si prenume, persoana contact, persoana de contact",
  position: "title, job title, contact title, role, functie, functia, pozitie",
  email: "mail, email address, contact email, adresa email, adresa de email",
  phone:
    "phone number, telephone, tel, mobile, mobile phone, cell, contact phone, telefon, nr telefon, numar telefon, mobil, telefon mobil",
  primary: "is primary, primary contact, main contact, main, principal, contact principal",
} as const;
