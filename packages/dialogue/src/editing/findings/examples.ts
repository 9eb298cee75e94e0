import type { Bot } from '../../bot/bot.ts';
import type { Language } from '../../bot/localized.ts';
import type { Finding } from './finding.ts';
import { type NearPair, nearPairs } from './near-pairs.ts';

/** Fewer examples of an intent in a language are too few to begin with. */
const ENOUGH = 5;
/** A smaller share of different examples is too small. */
const DIFFERENT = 0.6;

interface Example {
  intent: string;
  /** Its place among the intent's examples. */
  at: number;
  text: string;
}

/** Examples that are missing, too few, too alike, or the same as those of another intent. */
export function exampleFindings(bot: Bot): Finding[] {
  return bot.languages.flatMap((language) => {
    const examples = bot.intents.flatMap(({ intent, examples: all }) =>
      (all[language] ?? []).map((text, at): Example => ({ intent, at, text })),
    );
    const pairs = nearPairs(examples.map(({ text }) => text));
    return [
      ...countFindings(bot, language),
      ...pairs.flatMap((pair) => overlapFinding(pair, examples, language)),
      ...alikeFindings(pairs, examples, language),
    ];
  });
}

function countFindings({ intents, languages }: Bot, language: Language): Finding[] {
  return intents.flatMap(({ intent, examples }): Finding[] => {
    const count = examples[language]?.filter((text) => text.trim() !== '').length ?? 0;
    const isTaught = languages.some((one) => (examples[one]?.length ?? 0) > 0);
    if (!isTaught || count >= ENOUGH) return [];
    const parts = [{ kind: 'intent' as const, name: intent }];
    const path = ['examples', language];
    return count === 0
      ? [{ kind: 'missing-examples', severity: 'warning', parts, path, language, values: {} }]
      : [{ kind: 'few-examples', severity: 'note', parts, path, language, values: { count } }];
  });
}

function overlapFinding(
  { one, other, likeness }: NearPair,
  examples: readonly Example[],
  language: Language,
): Finding[] {
  const [first, second] = [examples[one]!, examples[other]!];
  if (first.intent === second.intent) return [];
  return [
    {
      kind: likeness === 1 ? 'same-example' : 'near-example',
      severity: likeness === 1 ? 'warning' : 'note',
      parts: [first, second].map(({ intent }) => ({ kind: 'intent', name: intent })),
      path: ['examples', language, first.at],
      language,
      values: { example: first.text, other: second.text },
    },
  ];
}

/** Examples that are near one another, directly or by others between them, count as one. */
function alikeFindings(
  pairs: readonly NearPair[],
  examples: readonly Example[],
  language: Language,
): Finding[] {
  const counts = new Map<string, number>();
  for (const { intent } of examples) counts.set(intent, (counts.get(intent) ?? 0) + 1);
  const first = examples.map((_, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    while (first[root] !== root) root = first[root]!;
    return root;
  };
  for (const { one, other } of pairs) {
    if (examples[one]!.intent === examples[other]!.intent) first[rootOf(other)] = rootOf(one);
  }
  const different = new Map<string, number>();
  const alike = new Map<string, string[]>();
  for (const [at, { intent, text }] of examples.entries()) {
    if (rootOf(at) === at) different.set(intent, (different.get(intent) ?? 0) + 1);
    else alike.set(intent, [...(alike.get(intent) ?? []), text]);
  }
  return [...counts].flatMap(([intent, count]): Finding[] => {
    const own = different.get(intent) ?? 0;
    if (count < ENOUGH || own >= DIFFERENT * count) return [];
    return [
      {
        kind: 'alike-examples',
        severity: 'note',
        parts: [{ kind: 'intent', name: intent }],
        path: ['examples', language],
        language,
        values: { count, different: own, examples: alike.get(intent) ?? [] },
      },
    ];
  });
}
