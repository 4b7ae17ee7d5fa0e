/** The namespaces that client components read. Whatever is not named here stays on the server. */
const CLIENT = [
  "account",
  "activity",
  "api",
  "app",
  "bulk",
  "changes",
  "client",
  "clientForm",
  "clients",
  "common",
  "conflict",
  "contacts",
  "errors",
  "fields",
  "filters",
  "form",
  "groups",
  "history",
  "keys",
  "login",
  "nav",
  "operations",
  "palette",
  "password",
  "records",
  "reset",
  "roles",
  "settings",
  "setup",
  "shell",
  "table",
  "team",
  "trash",
  "views",
  "warnings",
];

/** The part of the messages that is sent to the browser with every page. */
export function clientMessages<M extends object>(messages: M): Partial<M> {
  const picked = Object.entries(messages).filter(([name]) => CLIENT.includes(name));
  return Object.fromEntries(picked) as Partial<M>;
}
