import type { Endpoint } from "../endpoint";
import * as reference from "./contact-reference";
import { findContacts, getCustomerContact, listCustomerContacts } from "./read-contacts";
import { addCustomerContact, deleteCustomerContact, updateCustomerContact } from "./write-contacts";

/** The contacts of contract 1. `:id` is a customer's where contacts are read, a contact's where one is written. */
export const CONTACT_ENDPOINTS: Endpoint[] = [
  {
    method: "get",
    path: "/api/contacts/search",
    needs: ["contacts", "search"],
    run: findContacts,
    doc: reference.search,
  },
  {
    method: "get",
    path: "/api/contacts/search/:key",
    needs: ["contacts", "search"],
    run: findContacts,
    doc: reference.searchByKey,
  },
  {
    method: "post",
    path: "/api/contacts",
    needs: ["contacts", "create"],
    run: addCustomerContact,
    doc: reference.add,
  },
  {
    method: "get",
    path: "/api/contacts/:id",
    needs: ["contacts", "get"],
    run: listCustomerContacts,
    doc: reference.list,
  },
  {
    method: "put",
    path: "/api/contacts/:id",
    needs: ["contacts", "update"],
    run: updateCustomerContact,
    doc: reference.update,
  },
  {
    method: "delete",
    path: "/api/contacts/:id",
    needs: ["contacts", "delete"],
    run: deleteCustomerContact,
    doc: reference.remove,
  },
  {
    method: "get",
    path: "/api/contacts/:id/:contact_id",
    needs: ["contacts", "get"],
    run: getCustomerContact,
    doc: reference.one,
  },
  {
    method: "delete",
    path: "/api/delete/contacts/:id",
    needs: ["contacts", "delete"],
    run: deleteCustomerContact,
    doc: reference.removeOldStyle,
  },
];
