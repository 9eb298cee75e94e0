import type { AnswerBand } from '@auroraai/api-client';
import { type BandCounts, sharpnessOf } from '../../src/groups/blur.ts';
import { type Look, lookAt, withAnswer } from './attacks.ts';
import { between, oneOf, type Random } from './random.ts';

/** A way of going after one person's answer. */
export interface Strategy {
  name: string;
  /** How many dimensions the group has; the more, the more each is blurred. */
  dimensions: number;
  /** How many pictures have the answer in them. */
  looks: number;
  /** Plays one round and gives everything that the attacker sees. */
  play(random: Random, secret: AnswerBand): Look[];
}

const SHARPNESS = sharpnessOf(1);
const NOBODY: BandCounts = { low: 0, fair: 0, good: 0 };
const bandOf = (random: Random) => oneOf<AnswerBand>(random, ['low', 'fair', 'good']);
const thresholdOf = (random: Random) => oneOf(random, [5, 10]);

function mixed(random: Random, people: number): BandCounts {
  let counts = NOBODY;
  for (let each = 0; each < people; each++) counts = withAnswer(counts, bandOf(random));
  return counts;
}

function alike(random: Random, people: number): BandCounts {
  return { ...NOBODY, [bandOf(random)]: people };
}

/** Fakes spread so that one answer more or less tips the picture. */
function balanced(people: number): BandCounts {
  const third = Math.floor(people / 3);
  return { low: third, fair: third, good: people - 2 * third };
}

const once = (random: Random, secret: AnswerBand, others: BandCounts, sharpness = SHARPNESS) => {
  const people = others.low + others.fair + others.good + 1;
  return lookAt(random, secret, { others, people, sharpness });
};

/** The same people and one who comes or goes, seen before and after. */
const difference = (random: Random, secret: AnswerBand, others: BandCounts): Look[] => {
  const people = others.low + others.fair + others.good;
  const without = { others, people, sharpness: SHARPNESS, isIn: false };
  return [lookAt(random, secret, without), once(random, secret, others)];
};

const single = { dimensions: 1, looks: 1 };

/** The ways in which a leader or a player might go after one person's answer. */
export const STRATEGIES: readonly Strategy[] = [
  {
    name: 'as many own fakes as the threshold lets, spread at random',
    ...single,
    play: (random, secret) => [once(random, secret, mixed(random, thresholdOf(random) - 1))],
  },
  {
    name: 'fakes that are balanced so that one answer tips the picture',
    ...single,
    play: (random, secret) => [once(random, secret, balanced(thresholdOf(random) - 1))],
  },
  {
    name: 'everybody else answering the same',
    ...single,
    play: (random, secret) => [once(random, secret, alike(random, between(random, 4, 40)))],
  },
  {
    name: 'one who answers otherwise than a large group that is otherwise known',
    ...single,
    play: (random, secret) => [once(random, secret, mixed(random, between(random, 20, 199)))],
  },
  {
    name: 'everybody else skipping the question',
    ...single,
    play: (random, secret) => {
      const people = thresholdOf(random);
      return [lookAt(random, secret, { others: NOBODY, people, sharpness: SHARPNESS })];
    },
  },
  {
    name: 'the difference between two openings, the person joining between them',
    ...single,
    play: (random, secret) => difference(random, secret, mixed(random, thresholdOf(random))),
  },
  {
    name: 'the difference between two openings, the person leaving between them',
    ...single,
    play: (random, secret) => difference(random, secret, balanced(thresholdOf(random))).reverse(),
  },
  {
    name: 'the person leaving and coming back between two openings',
    dimensions: 2,
    looks: 2,
    play: (random, secret) => {
      const others = mixed(random, thresholdOf(random) - 1);
      return [once(random, secret, others), once(random, secret, others)];
    },
  },
  {
    name: 'two groups with the same people',
    dimensions: 1,
    looks: 2,
    play: (random, secret) => {
      const others = balanced(thresholdOf(random) - 1);
      return [once(random, secret, others), once(random, secret, others)];
    },
  },
  {
    name: 'twenty dimensions of a quiz of their own that all ask the same',
    dimensions: 20,
    looks: 20,
    play: (random, secret) =>
      Array.from({ length: 20 }, () => {
        const others = mixed(random, thresholdOf(random) - 1);
        return once(random, secret, others, sharpnessOf(20));
      }),
  },
];
