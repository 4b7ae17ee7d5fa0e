import {
  RESOURCES,
  type Resource,
  type TokenRights,
  VERBS,
  VERBS_OF,
  type Verb,
} from "@/lib/tokens/schema";

type Group = { resources: Resource[]; verbs: Verb[] | "all" };

/** Rights for one line: what may be done alike with several resources is said once. */
export function groupRights(rights: TokenRights): Group[] {
  const groups = new Map<string, Group>();
  for (const resource of RESOURCES) {
    const verbs = verbsOf(rights, resource);
    const group = groups.get(String(verbs)) ?? { resources: [], verbs };
    if (verbs.length) groups.set(String(verbs), group);
    group.resources.push(resource);
  }
  return [...groups.values()];
}

function verbsOf(rights: TokenRights, resource: Resource): Verb[] | "all" {
  const verbs = VERBS.filter((verb) => rights[resource]?.includes(verb));
  const every = verbs.length > 1 && VERBS_OF[resource].every((verb) => verbs.includes(verb));
  return every ? "all" : verbs;
}
