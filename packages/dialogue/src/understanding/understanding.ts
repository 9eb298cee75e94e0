import { type Calibration, calibrate, confidences } from './calibrate.ts';
import { type Classifier, trainClassifier } from './classifier.ts';
import { conceptReader } from './concepts.ts';
import { type Corrector, learnWords } from './corrections.ts';
import { readLanguage, trainLanguages } from './language.ts';
import { logOdds, sigmoid } from './logistic.ts';
import { readNegation } from './negation.ts';
import { signalsOf } from './signals.ts';
import { scoreInto } from './sparse.ts';
import type { Reading, TrainingData, TrainingOptions, Understanding } from './types.ts';
import { vectorOf } from './vectoriser.ts';

/** All that reading needs; this is what is saved. */
export interface Knowledge {
  /** Tells the languages apart. */
  languages: Classifier;
  /** By language: its classifier with its calibration. */
  byLanguage: ReadonlyMap<string, { classifier: Classifier; calibration: Calibration }>;
}

/** What was learnt, by the understanding that reads with it. */
const KNOWLEDGE = new WeakMap<Understanding, Knowledge>();

/** The knowledge behind an understanding. */
export function knowledgeOf(understanding: Understanding): Knowledge {
  const knowledge = KNOWLEDGE.get(understanding);
  if (!knowledge)
    throw new TypeError(
      'This understanding was not made by trainUnderstanding or loadUnderstanding.',
    );
  return knowledge;
}

/**
 * Trains a bot's language understanding: the same data give the same bytes. Throws a RangeError
 * when no language has an example.
 */
export function trainUnderstanding(
  data: TrainingData,
  { askAgainShare = 0.05 }: TrainingOptions = {},
): Understanding {
  const used = Object.entries(data.languages).filter(([, { intents }]) =>
    intents.some(({ examples }) => examples.some((example) => example.trim() !== '')),
  );
  if (used.length === 0) throw new RangeError('There is no example to learn from.');
  const byLanguage = new Map(
    used.map(([language, { intents }]) => {
      const classifier = trainClassifier(
        intents,
        data.negatives?.[language] ?? [],
        conceptReader(language),
      );
      return [language, { classifier, calibration: calibrate(classifier, askAgainShare) }];
    }),
  );
  const languages = trainLanguages({ languages: Object.fromEntries(used) });
  return readerOf({ languages, byLanguage });
}

/** The reader that a knowledge makes. */
export function readerOf(knowledge: Knowledge): Understanding {
  const correctors = new Map<string, Corrector>();
  for (const [language, { classifier }] of knowledge.byLanguage) {
    correctors.set(language, learnWords(classifier.set.texts, conceptReader(language)));
  }
  const understanding: Understanding = {
    languages: [...knowledge.byLanguage.keys()],
    read(text, context = {}) {
      const language = readLanguage(text, knowledge.languages, context);
      const { classifier, calibration } = knowledge.byLanguage.get(language.code)!;
      const { corrections, corrected } = correctors.get(language.code)!(text);
      return {
        language,
        ...readIntents(text, corrections.length > 0 ? corrected : text, classifier, calibration),
        corrections,
        negation: readNegation(text, language.code),
      };
    },
  };
  KNOWLEDGE.set(understanding, knowledge);
  return understanding;
}

function readIntents(
  text: string,
  corrected: string,
  { set, vectoriser, table }: Classifier,
  { sharpness, foreignness, threshold }: Calibration,
): Pick<Reading, 'intents' | 'outOfScope'> {
  const { vector, known: knownAfter } = vectorOf(corrected, vectoriser);
  // A stranger's words are not the bot's own because they resemble them.
  const known = corrected === text ? knownAfter : vectorOf(text, vectoriser).known;
  // Only the feature that every message has: nothing of it is known.
  if (vector.places.length === 1) return { intents: [], outOfScope: 1 };
  const scores = new Float64Array(table.classes);
  scoreInto(scores, vector, table);
  const { otherClass } = set;
  const probabilities = confidences(scores, sharpness, otherClass);
  const signals = signalsOf({ vector, known, scores, probabilities, otherClass });
  return {
    intents: set.intents
      .map((intent, at) => ({ intent, confidence: probabilities[at]!, score: scores[at]! }))
      .sort((one, other) => other.score - one.score),
    outOfScope: sigmoid(logOdds(signals, foreignness) - threshold),
  };
}
