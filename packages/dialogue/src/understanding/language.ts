import { confidences } from './calibrate.ts';
import type { Classifier } from './classifier.ts';
import { type ExampleSet, gatherExamples } from './examples.ts';
import { PROFILES } from './profiles.ts';
import { scoreInto } from './sparse.ts';
import type { ReadContext, TrainingData } from './types.ts';
import { vectorOf } from './vectoriser.ts';

/** So many of a language's examples are enough to know it by. */
const MAX_EXAMPLES = 400;
/** Below this probability a message does not change the language of the conversation. */
const SURE_ENOUGH = 0.6;
/** How many times likelier the language of the conversation is than another beforehand. */
const LOYALTY = 3;
/** Share of known letter groups below which a message is in no language: keys hit at random. */
const KNOWN_ENOUGH = 0.37;
/** Makes the probabilities as sure as they turn out right. */
const SHARPNESS = 2;

/** What tells a bot's languages apart: some of its examples, and common words. */
export function languageExamples(data: Pick<TrainingData, 'languages'>): ExampleSet {
  const languages = Object.entries(data.languages).map(([name, { intents }]) => {
    const examples = intents.flatMap(({ examples: all }) => all);
    const every = Math.max(1, Math.ceil(examples.length / MAX_EXAMPLES));
    return {
      name,
      examples: [...(PROFILES[name] ?? []), ...examples.filter((_, at) => at % every === 0)],
    };
  });
  return gatherExamples(languages, []);
}

/** The language that a message is read in. */
export function readLanguage(
  text: string,
  classifier: Classifier,
  { language, pageLanguage }: ReadContext,
): { code: string; confidence: number } {
  const codes = classifier.set.intents;
  const current = [language, pageLanguage].find(
    (code) => code !== undefined && codes.includes(code),
  );
  if (codes.length === 1) return { code: codes[0]!, confidence: 1 };
  const { vector, known } = vectorOf(text, classifier.vectoriser);
  const scores = new Float64Array(codes.length);
  scoreInto(scores, vector, classifier.table);
  if (current !== undefined) scores[codes.indexOf(current)]! += Math.log(LOYALTY) / SHARPNESS;
  const shares = confidences(scores, SHARPNESS, -1);
  const best = shares.indexOf(Math.max(...shares));
  if (current !== undefined && (known < KNOWN_ENOUGH || shares[best]! < SURE_ENOUGH)) {
    return { code: current, confidence: shares[codes.indexOf(current)]! };
  }
  return { code: codes[best]!, confidence: shares[best]! };
}
