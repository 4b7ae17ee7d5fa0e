/**
 * How a field of the domain is called on the wire: as a whole (`allocations.0.amount`), or part by
 * part, as forms write it (`newitems[0][qty]`).
 */
export function wirePath(path: string, names: Record<string, string>): string {
  const known = new Map(Object.entries(names));
  const whole = known.get(path);
  if (whole !== undefined) return whole;
  const [head = "", ...rest] = path.split(".").map((part) => known.get(part) ?? part);
  return head + rest.map((part) => `[${part}]`).join("");
}
