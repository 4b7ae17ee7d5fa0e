import type { Endpoint } from "../endpoint";
import { balanceReference, getBalance } from "./balance";
import { CONTACT_ENDPOINTS } from "./contact-endpoints";
import * as fieldReference from "./custom-field-reference";
import { getCustomFields, listCustomFields } from "./custom-fields";
import { lookup, lookupReference } from "./lookup";
import { pollCustomers } from "./poll-customers";
import { getCustomer, listCustomers, searchCustomers } from "./read-customers";
import { communications } from "./records/communications";
import { creditNotes, estimates, invoices } from "./records/documents";
import { payments } from "./records/payments";
import { projects } from "./records/projects";
import { recordEndpoints } from "./records/record-endpoints";
import { tickets } from "./records/tickets";
import * as reference from "./reference";
import { commonReference, getCommon } from "./settings-lists";
import { listStaffs } from "./staffs";
import { addCustomer, deleteCustomer, updateCustomer } from "./write-customers";

/** Every address of contract 1. Where two paths fit, the first is taken. */
export const ENDPOINTS: Endpoint[] = [
  {
    method: "get",
    path: "/api/customers/search",
    needs: ["customers", "search"],
    run: searchCustomers,
    doc: reference.search,
  },
  {
    method: "get",
    path: "/api/customers/search/:key",
    needs: ["customers", "search"],
    run: searchCustomers,
    doc: reference.searchByKey,
  },
  {
    method: "get",
    path: "/api/customers",
    needs: ["customers", "get"],
    run: listCustomers,
    doc: reference.list,
  },
  {
    method: "post",
    path: "/api/customers",
    needs: ["customers", "create"],
    run: addCustomer,
    doc: reference.add,
  },
  {
    method: "get",
    path: "/api/customers/:id",
    needs: ["customers", "get"],
    run: getCustomer,
    doc: reference.one,
  },
  {
    method: "put",
    path: "/api/customers/:id",
    needs: ["customers", "update"],
    run: updateCustomer,
    doc: reference.update,
  },
  {
    method: "delete",
    path: "/api/customers/:id",
    needs: ["customers", "delete"],
    run: deleteCustomer,
    doc: reference.remove,
  },
  {
    method: "delete",
    path: "/api/delete/customers/:id",
    needs: ["customers", "delete"],
    run: deleteCustomer,
    doc: reference.removeOldStyle,
  },
  {
    method: "get",
    path: "/api/customers/:id/balance",
    needs: ["customers", "get"],
    run: getBalance,
    doc: balanceReference,
  },
  {
    method: "get",
    path: "/api/common/:list",
    needs: null,
    run: getCommon,
    doc: commonReference,
  },
  {
    method: "get",
    path: "/api/zapier/poll/customers",
    needs: ["customers", "get"],
    run: pollCustomers,
    doc: reference.poll,
  },
  {
    method: "get",
    path: "/api/staffs",
    needs: ["staffs", "get"],
    run: listStaffs,
    doc: reference.staffs,
  },
  {
    method: "get",
    path: "/api/custom_fields/customers",
    needs: ["customers", "get"],
    run: listCustomFields,
    doc: fieldReference.list,
  },
  {
    method: "get",
    path: "/api/custom_fields/customers/:id",
    needs: ["customers", "get"],
    run: getCustomFields,
    doc: fieldReference.ofCustomer,
  },
  {
    method: "get",
    path: "/api/clients/lookup",
    needs: ["customers", "search"],
    run: lookup,
    doc: lookupReference,
  },
  ...CONTACT_ENDPOINTS,
  ...recordEndpoints(invoices),
  ...recordEndpoints(estimates),
  ...recordEndpoints(creditNotes),
  ...recordEndpoints(payments),
  ...recordEndpoints(projects),
  ...recordEndpoints(tickets),
  ...recordEndpoints(communications),
];
