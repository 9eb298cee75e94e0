import { readDense } from '../encoder/dense-classifier.ts';
import { checkVector } from '../encoder/encoder.ts';
import { type Opinion, together, trainOpinion } from '../encoder/opinion.ts';
import { finish, type Steps } from '../steps.ts';
import { type Calibration, calibrate, confidences } from './calibrate.ts';
import { type Classifier, plannedPasses, trainClassifier } from './classifier.ts';
import { conceptReader } from './concepts.ts';
import { type Corrector, learnWordsInSteps } from './corrections.ts';
import { gatherExamples } from './examples.ts';
import { heldOutPasses, readHeldOut } from './hold-out.ts';
import { languageExamples, readLanguage } from './language.ts';
import { logOdds, sigmoid } from './logistic.ts';
import { readNegation } from './negation.ts';
import { watchSteps } from './progress.ts';
import { signalsOf } from './signals.ts';
import { scoreInto } from './sparse.ts';
import type { Reading, TrainingData, TrainingOptions, Understanding } from './types.ts';
import { vectorOf } from './vectoriser.ts';

/** A letter or a digit: without one a message says nothing in words. */
const READABLE = /[\p{L}\p{N}]/u;

/** What was learnt of one language. */
export interface LanguageKnowledge {
  classifier: Classifier;
  calibration: Calibration;
  /** What an encoder's vectors add. */
  opinion?: Opinion;
}

/** All that reading needs; this is what is saved. */
export interface Knowledge {
  /** Tells the languages apart. */
  languages: Classifier;
  /** By language: its classifier with its calibration. */
  byLanguage: ReadonlyMap<string, LanguageKnowledge>;
  /** The encoder whose vectors were learnt from. */
  encoder?: { id: string; dimensions: number };
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
 * when no language has an example, and a `TrainingStopped` when it is told to stop.
 */
export function trainUnderstanding(
  data: TrainingData,
  { askAgainShare = 0.05, vectors, ...watch }: TrainingOptions = {},
): Understanding {
  const used = Object.entries(data.languages).filter(([, { intents }]) =>
    intents.some(({ examples }) => examples.some((example) => example.trim() !== '')),
  );
  if (used.length === 0) throw new RangeError('There is no example to learn from.');
  const sets = used.map(([language, { intents }]) => ({
    language,
    set: gatherExamples(intents, data.negatives?.[language] ?? []),
  }));
  const languageSet = languageExamples({ languages: Object.fromEntries(used) });
  const steps = sets.map(({ set }) => plannedPasses(set) + heldOutPasses(set));
  const total = steps.reduce((sum, some) => sum + some, plannedPasses(languageSet));
  const onPasses = watchSteps(watch, total);
  const byLanguage = new Map(
    sets.map(({ language, set }) => {
      const trained = trainClassifier(set, conceptReader(language), onPasses);
      const { classifier } = trained;
      const heldOut = readHeldOut(trained, onPasses);
      const calibration = calibrate(classifier, heldOut, askAgainShare);
      const opinion = vectors && trainOpinion(classifier, heldOut, vectors, askAgainShare);
      return [language, { classifier, calibration, ...(opinion && { opinion }) }];
    }),
  );
  const languages = trainClassifier(languageSet, undefined, onPasses).classifier;
  const encoder = vectors && { id: vectors.encoder, dimensions: vectors.dimensions };
  return finish(readerInSteps({ languages, byLanguage, ...(encoder && { encoder }) }));
}

/** The reader that a knowledge makes. */
export function* readerInSteps(knowledge: Knowledge): Steps<Understanding> {
  const correctors = new Map<string, Corrector>();
  for (const [language, { classifier }] of knowledge.byLanguage) {
    const conceptsOf = conceptReader(language);
    correctors.set(language, yield* learnWordsInSteps(classifier.set.texts, conceptsOf));
  }
  const understanding: Understanding = {
    languages: [...knowledge.byLanguage.keys()],
    ...(knowledge.encoder && { encoder: knowledge.encoder }),
    read(text, context = {}) {
      const language = readLanguage(text, knowledge.languages, context);
      const known = knowledge.byLanguage.get(language.code)!;
      const { corrections, corrected } = correctors.get(language.code)!(text);
      return {
        language,
        ...readIntents(text, corrections.length > 0 ? corrected : text, known, context.vector),
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
  { classifier: { set, vectoriser, table }, calibration, opinion }: LanguageKnowledge,
  encoded?: Float32Array,
): Pick<Reading, 'intents' | 'outOfScope'> {
  const { vector, known: knownAfter } = vectorOf(corrected, vectoriser);
  // A stranger's words are not the bot's own because they resemble them.
  const known = corrected === text ? knownAfter : vectorOf(text, vectoriser).known;
  const second = encoded && opinion && ask(opinion, encoded);
  // Only the feature that every message has: nothing of it is known.
  if (vector.places.length === 1 && !(second && READABLE.test(text))) {
    return { intents: [], outOfScope: 1 };
  }
  const ofWords = new Float64Array(table.classes);
  scoreInto(ofWords, vector, table);
  const { scores, encoded: signal } = second
    ? together(ofWords, second.reading, second.weight, set)
    : { scores: ofWords };
  const { sharpness, foreignness, threshold } = second?.calibration ?? calibration;
  const { otherClass } = set;
  const probabilities = confidences(scores, sharpness, otherClass);
  const signals = signalsOf({ vector, known, scores, probabilities, otherClass, encoded: signal });
  return {
    intents: set.intents
      .map((intent, at) => ({ intent, confidence: probabilities[at]!, score: scores[at]! }))
      .sort((one, other) => other.score - one.score),
    outOfScope: sigmoid(logOdds(signals, foreignness) - threshold),
  };
}

function ask({ dense, weight, calibration }: Opinion, encoded: Float32Array) {
  checkVector(encoded, dense.dimensions);
  return { reading: readDense(dense, encoded), weight, calibration };
}
