import type { Word } from './normalise.ts';

/** Words that join a second need to the first, folded. */
const JOINING = new Set(
  'ja seka myos lisaksi plus och samt dessutom aven and also besides'.split(' '),
);
/** A topic that is weaker by itself does not make a need. */
const LEAST_STRENGTH = 0.5;
/** The strongest topic of a further need counts at least so much of the strongest of all. */
const EQUAL_SHARE = 0.9;

/** A topic with where it was said. */
export interface PlacedTopic {
  positions: ReadonlySet<number>;
  weight: number;
  /** How surely its own words mean it, however much else the text says; 0 if they are not there. */
  strength: number;
}

/**
 * Numbers the needs that a text names one beside the other ("my tooth hurts and I have no money"),
 * and weighs each as much as the first: how long one speaks of a need does not tell how dear it
 * is. Topics get a number when they lie within the words of one need, and their weights change.
 */
export function separateNeeds(
  words: readonly Word[],
  topics: readonly PlacedTopic[],
): (number | undefined)[] {
  let part = 0;
  const partOf = words.map(({ folded }) => (JOINING.has(folded) ? ++part : part));
  const needs = topics.map(({ positions }) => {
    const parts = new Set([...positions].map((position) => partOf[position]!));
    return parts.size === 1 ? [...parts][0]! : undefined;
  });
  const leads = new Map<number, number>();
  for (const [at, { strength, weight }] of topics.entries()) {
    const need = needs[at];
    if (need === undefined || strength < LEAST_STRENGTH) continue;
    leads.set(need, Math.max(weight, leads.get(need) ?? 0));
  }
  if (leads.size < 2) return topics.map(() => undefined);
  const strongest = Math.max(...leads.values());
  return topics.map((topic, at) => {
    const need = needs[at];
    const lead = need === undefined ? undefined : leads.get(need);
    if (lead === undefined) return undefined;
    topic.weight *= Math.max(1, (EQUAL_SHARE * strongest) / lead);
    return need;
  });
}
