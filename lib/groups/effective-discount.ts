import type { GroupDiscount } from "../settings/schema";

type Giver = { id: number; name: string; discountBp: number };

/** The discount that a client has, from which of its groups, and which others it was chosen from. */
export type EffectiveDiscount = {
  discountBp: number;
  group: { id: number; name: string };
  rule: GroupDiscount;
  /** All its groups that give a discount, in the order of groups. */
  from: Giver[];
};

const CHOOSE: Record<GroupDiscount, (best: Giver, next: Giver) => Giver> = {
  highest: (best, next) => (next.discountBp > best.discountBp ? next : best),
  lowest: (best, next) => (next.discountBp < best.discountBp ? next : best),
  first: (best) => best,
};

/**
 * What the groups of a client, in the order of groups, come to by the workspace's rule; null where
 * none gives a discount. The same for many clients at once: `discountOf`.
 */
export function effectiveDiscount(
  groups: readonly Giver[],
  rule: GroupDiscount,
): EffectiveDiscount | null {
  const from = groups
    .filter(({ discountBp }) => discountBp > 0)
    .map(({ id, name, discountBp }) => ({ id, name, discountBp }));
  const [first, ...others] = from;
  if (!first) return null;
  const { id, name, discountBp } = others.reduce(CHOOSE[rule], first);
  return { discountBp, group: { id, name }, rule, from };
}
