import { conceptReader } from '../../understanding/concepts.ts';
import type { Understanding } from '../../understanding/index.ts';
import type { SparseVector } from '../../understanding/sparse.ts';
import { learnFeatures } from '../../understanding/vectoriser.ts';
import { fold, words } from '../../understanding/words.ts';
import { createComparer, meaningVector } from '../quality/unit-vectors.ts';
import { telling } from './small-words.ts';

/** A message as far as it is needed to find others like it. */
export interface Groupable {
  text: string;
  language: string;
  /** How often it came. @default 1 */
  times?: number;
}

/** Messages that mean much the same. */
export interface MessageGroup<M extends Groupable> {
  language: string;
  /** The one in the middle first, then those most like it; the same words stand together. */
  messages: M[];
  /** How often any of them came. */
  times: number;
  /** What an understanding takes them for, the likeliest first; at most three. */
  guesses: { intent: string; confidence: number }[];
}

/**
 * Messages at least so like, by the words that tell what they are about, are of one group. Two people's
 * words for one matter are 0.3–0.6 alike, for two matters hardly ever over 0.2.
 */
const ALIKE = 0.32;
/** A feature that more messages have does not tell which others to look at. */
const MOST_MESSAGES = 300;
const MOST_GUESSES = 3;

/** Different messages of one language with their likeness. */
interface Distinct<M> {
  key: string;
  messages: M[];
  times: number;
  vector: SparseVector;
  near: { other: number; likeness: number }[];
}

/**
 * Groups messages of an inbox by what they say, the largest groups first; the order of the messages makes
 * no difference. With an understanding it is told what it takes each group for.
 */
export function groupMessages<M extends Groupable>(
  messages: readonly M[],
  understanding?: Understanding,
): MessageGroup<M>[] {
  const languages = [...new Set(messages.map(({ language }) => language))].sort();
  return languages
    .flatMap((language) =>
      groupsOf(
        language,
        messages.filter((message) => message.language === language),
      ),
    )
    .map((group) => ({ ...group, guesses: understanding ? guess(group, understanding) : [] }))
    .sort((one, other) => other.times - one.times || other.messages.length - one.messages.length);
}

function groupsOf<M extends Groupable>(language: string, messages: readonly M[]) {
  const distinct = distinctOf(language, messages);
  // The message with the most others around it is the middle of a group, then of those that are left.
  const order = [...distinct.keys()].sort((one, other) => {
    const [a, b] = [distinct[one]!, distinct[other]!];
    return b.near.length - a.near.length || b.times - a.times || compare(a.key, b.key);
  });
  const taken = new Set<number>();
  return order.flatMap((middle) => {
    if (taken.has(middle)) return [];
    const around = distinct[middle]!.near.filter(({ other }) => !taken.has(other)).sort(
      (one, other) =>
        other.likeness - one.likeness ||
        compare(distinct[one.other]!.key, distinct[other.other]!.key),
    );
    const members = [middle, ...around.map(({ other }) => other)];
    for (const member of members) taken.add(member);
    const own = members.map((member) => distinct[member]!);
    return [
      {
        language,
        messages: own.flatMap((one) => one.messages),
        times: own.reduce((sum, { times }) => sum + times, 0),
      },
    ];
  });
}

function distinctOf<M extends Groupable>(language: string, messages: readonly M[]): Distinct<M>[] {
  const byKey = new Map<string, M[]>();
  for (const message of messages) {
    const key = words(message.text)
      .map(({ lower }) => fold(lower))
      .join(' ');
    byKey.set(key, [...(byKey.get(key) ?? []), message]);
  }
  const keys = [...byKey.keys()].sort(compare);
  // How a thing is asked would make strangers alike ("when does …") and keep those apart who ask one thing.
  const told = keys.map((key) => telling(key.split(' '), language).join(' '));
  const { vectors, vectoriser } = learnFeatures(told, conceptReader(language));
  const distinct = keys.map((key, at): Distinct<M> => {
    const own = byKey.get(key)!;
    const times = own.reduce((sum, one) => sum + (one.times ?? 1), 0);
    return { key, messages: own, times, vector: meaningVector(vectors[at]!), near: [] };
  });
  const compareTo = createComparer(vectoriser.frequencies.length);
  const byFeature = new Map<number, number[]>();
  for (const [at, { vector }] of distinct.entries()) {
    const seen = new Set<number>();
    for (const place of vector.places) {
      if (vectoriser.frequencies[place]! > MOST_MESSAGES) continue;
      const others = byFeature.get(place) ?? [];
      for (const other of others) seen.add(other);
      others.push(at);
      byFeature.set(place, others);
    }
    const likenessTo = compareTo(vector);
    for (const other of seen) {
      const likeness = likenessTo(distinct[other]!.vector);
      if (likeness < ALIKE) continue;
      distinct[at]!.near.push({ other, likeness });
      distinct[other]!.near.push({ other: at, likeness });
    }
  }
  return distinct;
}

function guess<M extends Groupable>(
  { messages, language }: Pick<MessageGroup<M>, 'messages' | 'language'>,
  understanding: Understanding,
) {
  const sums = new Map<string, number>();
  for (const { text } of messages) {
    for (const { intent, confidence } of understanding.read(text, { language }).intents) {
      sums.set(intent, (sums.get(intent) ?? 0) + confidence / messages.length);
    }
  }
  return [...sums]
    .map(([intent, confidence]) => ({ intent, confidence }))
    .sort((one, other) => other.confidence - one.confidence)
    .slice(0, MOST_GUESSES);
}

/** Not by a locale: the same everywhere. */
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
