import type { ServiceFeedback } from './query.ts';

/** Imagined earlier opinions, half of them good: so much must be said before an opinion counts. */
const PRIOR_OPINIONS = 20;
/** A choice is a weaker sign than a thumb. */
const CHOICE_SHARE = 0.25;
/** More opinions than this add nothing: nobody can lift a service by voting on and on. */
const MOST_OPINIONS = 200;
/** The largest change that feedback makes to a score, as a share of it. */
export const LARGEST_EFFECT = 0.15;

/**
 * How much what others said changes a service's score: 1 is no change, within 1 ± LARGEST_EFFECT.
 * The mean of a Beta(10, 10) prior updated with thumbs and, at a quarter of their weight, choices.
 * Counts that are negative or not numbers count as none.
 */
export function feedbackFactor(feedback: ServiceFeedback | undefined): number {
  if (!feedback) return 1;
  const good = count(feedback.helpful) + CHOICE_SHARE * count(feedback.chosen);
  const bad = count(feedback.unhelpful);
  const all = good + bad;
  const share = all > MOST_OPINIONS ? MOST_OPINIONS / all : 1;
  const mean = (PRIOR_OPINIONS / 2 + good * share) / (PRIOR_OPINIONS + all * share);
  return 1 + LARGEST_EFFECT * (2 * mean - 1);
}

function count(value: number): number {
  return Number.isFinite(value) && value > 0 ? value : 0;
}
