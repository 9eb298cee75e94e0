import type { Bot } from '../../bot/bot.ts';
import type { CrossValidation } from '../quality/cross-validate.ts';
import type { Finding } from './finding.ts';
import { NEAR } from './near-pairs.ts';

/** So many examples of an intent, and this share of them, must be read as one other intent. */
const MIXED = { examples: 3, share: 0.25 };
/** An example is surely read as another intent from this confidence on, with its own at most so sure. */
const SURE = { other: 0.9, own: 0.05 };
/** The likest example of the other intent must be at least so like. */
const LIKE = 0.65;

/**
 * Intents that are mixed up, and single examples that seem to belong to another intent. Small talk is
 * answered alike whichever of it was meant; what is the same but for a word is told elsewhere.
 */
export function confusionFindings(
  { languages, confusions }: CrossValidation,
  { intents: all }: Pick<Bot, 'intents'>,
): Finding[] {
  const smallTalk = new Set(all.filter((one) => one.smallTalk).map(({ intent }) => intent));
  const told = new Set<string>();
  const counts = new Map(
    languages.flatMap(({ language, intents }) =>
      intents.map(({ intent, examples }) => [`${language} ${intent}`, examples] as const),
    ),
  );
  return confusions.flatMap(({ language, intent, readAs, examples }): Finding[] => {
    if (smallTalk.has(intent) && smallTalk.has(readAs)) return [];
    const parts = [intent, readAs].map((name) => ({ kind: 'intent' as const, name }));
    const about = { parts, path: ['examples', language], language };
    const of = counts.get(`${language} ${intent}`) ?? 0;
    if (examples.length >= MIXED.examples && examples.length >= MIXED.share * of) {
      const texts = examples.map(({ text }) => text);
      const values = { count: examples.length, of, examples: texts };
      return [{ kind: 'confused-intents', severity: 'note', ...about, values }];
    }
    return examples
      .filter(
        ({ text, likest, confidence, ownConfidence, likeness }) =>
          confidence >= SURE.other &&
          ownConfidence <= SURE.own &&
          likeness >= LIKE &&
          likeness < NEAR &&
          isNew(language, text, likest),
      )
      .map(({ text, likest }) => ({
        kind: 'reads-as-other',
        severity: 'note',
        ...about,
        values: { example: text, other: likest },
      }));
  });

  /** Two examples that are each read as the other's intent are told once. */
  function isNew(language: string, text: string, likest: string): boolean {
    const key = JSON.stringify([language, ...[text, likest].sort()]);
    return !told.has(key) && told.add(key).size > 0;
  }
}
