import { sortKey } from "../fold";
import type { KnownClient } from "./known-client";

/** The clients that lines of one chunk may speak of, by what names them. */
export class KnownClients {
  readonly #ids = new Map<number, KnownClient>();
  readonly #outside = new Map<string, Set<KnownClient>>();
  readonly #codes = new Map<string, Set<KnownClient>>();
  readonly #names = new Map<string, Set<KnownClient>>();
  readonly #all = new Set<KnownClient>();

  /** Takes a client in, again after it was given another code or number. */
  add(known: KnownClient) {
    this.#all.add(known);
    if (known.id !== null) this.#ids.set(known.id, known);
    for (const value of known.outside) setIn(this.#outside, value).add(known);
    const { fiscalCode } = known.own;
    if (fiscalCode) setIn(this.#codes, fiscalCode).add(known);
    setIn(this.#names, sortKey(known.own.name)).add(known);
  }

  has = (id: number) => this.#ids.has(id);
  byId = (id: number) => this.#ids.get(id);
  byOutside = (value: string) => [...(this.#outside.get(value) ?? [])];

  byCode = (code: string) =>
    [...(this.#codes.get(code) ?? [])].filter(({ own }) => own.fiscalCode === code);

  /** Called exactly so; when none is, but for case, marks and signs. */
  byName(name: string) {
    const alike = [...(this.#names.get(sortKey(name)) ?? [])];
    const exact = alike.filter(({ own }) => own.name === name);
    return exact.length ? exact : alike;
  }

  all = () => [...this.#all];
}

function setIn<T>(sets: Map<string, Set<T>>, key: string): Set<T> {
  const set = sets.get(key) ?? new Set<T>();
  sets.set(key, set);
  return set;
}
