// The one barrel of the repository: drizzle wants the schema as one object.
export * from "./call-windows";
export * from "./client-people";
export * from "./client-visits";
export * from "./clients";
export * from "./contacts";
export * from "./external-ids";
export * from "./fields";
export * from "./groups";
export * from "./idempotency-keys";
export * from "./operations";
export * from "./request-log";
export * from "./settings";
export * from "./tokens";
export * from "./users";
export * from "./views";
