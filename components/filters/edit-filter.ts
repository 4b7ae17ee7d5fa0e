import {
  type Block,
  type Filter,
  isBlock,
  isUnread,
  type Match,
  type Term,
} from "@/lib/filters/schema";

/** Where a term stands: in a part of the filter, and where that is a block, in the block. */
export type Place = { part: number; term?: number };

const otherMatch = (match: Match): Match => (match === "all" ? "any" : "all");

const termsIn = (part: Term | Block) => (isBlock(part) ? part.terms : [part]);

/** A block of one term is just that term; of none, nothing. */
const asParts = (match: Match, terms: Term[]): (Term | Block)[] =>
  terms.length > 1 ? [{ match, terms }] : terms;

function changePart(
  filter: Filter,
  at: number,
  change: (part: Term | Block) => (Term | Block)[],
): Filter {
  return {
    ...filter,
    parts: filter.parts.flatMap((part, i) => (i === at ? change(part) : [part])),
  };
}

/** Adds a condition; before what could not be read, whose open brackets would swallow it. */
export function addTerm(filter: Filter, term: Term): Filter {
  const { match, parts } = filter;
  const garbled = parts.findIndex((part) => termsIn(part).some(isUnread));
  return { match, parts: parts.toSpliced(garbled < 0 ? parts.length : garbled, 0, term) };
}

export const termAt = ({ parts }: Filter, { part, term = 0 }: Place): Term | undefined => {
  const found = parts[part];
  return found && termsIn(found)[term];
};

export const replaceTerm = (filter: Filter, { part, term = 0 }: Place, by: Term): Filter =>
  changePart(filter, part, (old) =>
    isBlock(old) ? [{ ...old, terms: old.terms.with(term, by) }] : [by],
  );

export const removeTerm = (filter: Filter, { part, term = 0 }: Place): Filter =>
  changePart(filter, part, (old) =>
    isBlock(old) ? asParts(old.match, old.terms.toSpliced(term, 1)) : [],
  );

/** What joins a part to an alternative beside it. */
export function alternativeMatch({ match, parts }: Filter, { part }: Place): Match {
  const found = parts[part];
  return found && isBlock(found) ? found.match : otherMatch(match);
}

/** Another way for a part to hold, «or …»; where any part is enough, one more that it needs, «and …». */
export const addAlternative = (filter: Filter, { part }: Place, term: Term): Filter =>
  changePart(filter, part, (old) => [
    isBlock(old)
      ? { ...old, terms: [...old.terms, term] }
      : { match: alternativeMatch(filter, { part }), terms: [old, term] },
  ]);

/** «And» becomes «or», or the other way round: between the parts, or in one block. */
export const toggleMatch = (filter: Filter, part?: number): Filter =>
  part === undefined
    ? { ...filter, match: otherMatch(filter.match) }
    : changePart(filter, part, (old) =>
        isBlock(old) ? [{ ...old, match: otherMatch(old.match) }] : [old],
      );
