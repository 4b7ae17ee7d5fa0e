import type { Person } from "../contacts/schema";
import { fullName, nameKey } from "../contacts/set-contacts";
import type { KnownPerson, PersonPatch } from "./known-client";

const sameEmail = (a: string | null, b: string | null) =>
  a !== null && b !== null && a.toLowerCase() === b.toLowerCase();

/**
 * The one of these people that is meant: whose e-mail it is, else whose name. Who says neither name
 * nor e-mail means the primary contact.
 */
function meant(people: readonly KnownPerson[], person: Person) {
  const name = nameKey(person);
  if (!name && !person.email) return people.find(({ primary }) => primary) ?? people[0];
  return (
    people.find(({ email }) => sameEmail(email, person.email)) ??
    (name ? people.find((one) => nameKey(one) === name) : undefined)
  );
}

/** What the person given says otherwise. What she leaves out stays. */
function patchOf(now: KnownPerson, given: Person): PersonPatch {
  const patch: PersonPatch = {};
  const named = given.firstName || given.lastName;
  // «Maria de la Cruz» is one name, wherever it was cut in two
  if (named && fullName(now) !== fullName(given)) {
    patch.firstName = given.firstName;
    patch.lastName = given.lastName;
  }
  for (const field of ["position", "email", "phone"] as const) {
    if (given[field] !== null && given[field] !== now[field]) patch[field] = given[field];
  }
  return patch;
}

type Found = "added" | "changed" | "same";

/**
 * Brings what a line says of a person among a client's people. Somebody new is added; nobody is
 * overwritten by somebody else. `primary` puts her first: true whoever she is, «new» only who is new.
 */
export function mergePerson(people: KnownPerson[], given: Person, primary: boolean | "new"): Found {
  const now = meant(people, given);
  const first = people.length === 0 || primary === true || (primary === "new" && !now);
  if (!now) {
    if (first) putBehind(people);
    const sortOrder = Math.max(-1, ...people.map((one) => one.sortOrder)) + 1;
    people.push({ ...given, id: null, primary: first, sortOrder, patch: {} });
    return "added";
  }
  const patch = patchOf(now, given);
  if (first && !now.primary) {
    putBehind(people);
    patch.primary = true;
  }
  if (!Object.keys(patch).length) return "same";
  Object.assign(now, patch);
  Object.assign(now.patch, patch);
  return "changed";
}

function putBehind(people: KnownPerson[]) {
  for (const person of people.filter(({ primary }) => primary)) {
    person.primary = false;
    person.patch.primary = false;
  }
}
