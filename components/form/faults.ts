export type FieldFault = { name: string; message: string; focus?: () => void };

type Leaf = { message?: unknown; ref?: { focus?: () => void } };

const isLeaf = (value: object): value is Leaf => "message" in value && "type" in value;

/** The errors of a form, nested as its values are, as one list in the order of the fields. */
export function faults(errors: object, path = ""): FieldFault[] {
  return Object.entries(errors).flatMap(([key, value]) => {
    const name = path ? `${path}.${key}` : key;
    if (typeof value !== "object" || value === null || key === "ref") return [];
    if (!isLeaf(value)) return faults(value, name);
    const focus = value.ref?.focus && (() => value.ref?.focus?.());
    return [{ name, message: String(value.message ?? ""), focus }];
  });
}
