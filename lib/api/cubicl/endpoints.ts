import type { Endpoint } from "../endpoint";
import { getClient, listClients } from "./read-clients";
import * as reference from "./reference";
import { getMe, getUsers, listUsers } from "./users";
import { addClient, deleteClient, updateClient } from "./write-clients";

const LIST = "/api/v1/crm/customers";
const ONE = "/api/v1/crm/customers/:id";

/** Every address of contract 2. */
export const ENDPOINTS: Endpoint[] = [
  {
    method: "get",
    path: LIST,
    needs: ["customers", "get"],
    run: listClients,
    doc: reference.list,
  },
  {
    method: "post",
    path: LIST,
    needs: ["customers", "create"],
    run: addClient,
    doc: reference.add,
  },
  {
    method: "get",
    path: ONE,
    needs: ["customers", "get"],
    run: getClient,
    doc: reference.one,
  },
  {
    method: "put",
    path: ONE,
    needs: ["customers", "update"],
    run: updateClient,
    doc: reference.update,
  },
  {
    method: "delete",
    path: ONE,
    needs: ["customers", "delete"],
    run: deleteClient,
    doc: reference.remove,
  },
  {
    method: "get",
    path: "/api/v1/organization/users",
    needs: ["staffs", "get"],
    run: listUsers,
    doc: reference.users,
  },
  {
    method: "get",
    path: "/api/v1/users",
    needs: ["staffs", "get"],
    run: getUsers,
    doc: reference.usersByIds,
  },
  { method: "get", path: "/api/v1/app/me", needs: null, run: getMe, doc: reference.me },
];
