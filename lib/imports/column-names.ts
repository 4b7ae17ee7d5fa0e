const NAMES: Record<string, string> = {
  street: "address",
  county: "state",
  billingCounty: "billing_state",
  shippingCounty: "shipping_state",
  active: "status",
  ownerId: "owner",
  groupIds: "groups",
  managerIds: "managers",
  portalManagerIds: "portal_managers",
  "primaryContact.firstName": "contact_name",
  "primaryContact.lastName": "contact_name",
  "primaryContact.position": "contact_position",
  "primaryContact.email": "contact_email",
  "primaryContact.phone": "contact_phone",
};

const snake = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** What a file calls a field of the client schema. */
export const columnName = (field: string) => NAMES[field] ?? snake(field);
