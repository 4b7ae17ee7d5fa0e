type Params = Record<string, string | string[] | undefined>;
type Patch = Record<string, string | undefined>;

/** An address with some parameters changed; an empty or undefined value takes one away. */
export function withParams(path: string, params: Params | URLSearchParams, patch: Patch): string {
  const entries = params instanceof URLSearchParams ? [...params] : flatten(params);
  const next = new URLSearchParams(entries.filter(([name]) => !(name in patch)));
  for (const [name, value] of Object.entries(patch)) if (value) next.set(name, value);
  const query = next.toString();
  return query ? `${path}?${query}` : path;
}

const flatten = (params: Params) =>
  Object.entries(params).flatMap(([name, value]) =>
    [value ?? []].flat().map((one): [string, string] => [name, one]),
  );
