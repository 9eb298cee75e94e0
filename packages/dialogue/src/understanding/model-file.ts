import type { Opinion } from '../encoder/opinion.ts';
import { finish, type Steps } from '../steps.ts';
import type { Calibration } from './calibrate.ts';
import { type Classifier, classesOf, restoreClassifierInSteps } from './classifier.ts';
import { type ConceptReader, conceptReader } from './concepts.ts';
import { packZeros, quantise, restore, unpackZeros } from './quantise.ts';
import type { Understanding } from './types.ts';
import {
  type Knowledge,
  knowledgeOf,
  type LanguageKnowledge,
  readerInSteps,
} from './understanding.ts';
import { learnFeaturesInSteps } from './vectoriser.ts';

/** The first bytes of a saved understanding: its name and the version of its form. */
const MARK = 'AUN2';

/** What is written in words; numbers of the examples follow in bytes. */
interface Header {
  languages: SavedClassifier;
  byLanguage: {
    language: string;
    classifier: SavedClassifier;
    calibration: SavedCalibration;
    opinion?: SavedOpinion;
  }[];
  encoder?: { id: string; dimensions: number };
}

interface SavedOpinion {
  dimensions: number;
  classes: number;
  intents: number;
  weight: number;
  calibration: SavedCalibration;
}

interface SavedClassifier {
  intents: string[];
  otherClass: number;
  /** Examples by class. */
  texts: string[][];
  /** How many packed bytes its multipliers take. */
  packed: number;
}

interface SavedCalibration {
  sharpness: number;
  threshold: number;
  means: number[];
  spreads: number[];
  weights: number[];
  constant: number;
}

/**
 * Writes an understanding in bytes: the examples and a byte for what each says of each intent.
 * The same training data give the same bytes.
 */
export function saveUnderstanding(understanding: Understanding): Uint8Array {
  const { languages, byLanguage, encoder } = knowledgeOf(understanding);
  const parts: Uint8Array[] = [];
  const save = (classifier: Classifier): SavedClassifier => {
    const { set, multipliers } = classifier;
    const { scales, bytes } = quantise(multipliers, classesOf(set));
    const packed = packZeros(bytes);
    parts.push(new Uint8Array(scales.buffer), new Uint8Array(packed.buffer));
    const texts: string[][] = Array.from({ length: classesOf(set) }, () => []);
    for (const [at, text] of set.texts.entries()) texts[set.classes[at]!]!.push(text);
    return { intents: set.intents, otherClass: set.otherClass, texts, packed: packed.length };
  };
  const saveOpinion = ({ dense, weight, calibration }: Opinion): SavedOpinion => {
    const { dimensions, mean, table, centres } = dense;
    for (const numbers of [mean, table.weights, centres]) {
      parts.push(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength));
    }
    const intents = centres.length / dimensions;
    const size = { dimensions, classes: table.classes, intents };
    return { ...size, weight, calibration: saveCalibration(calibration) };
  };
  const header: Header = {
    languages: save(languages),
    byLanguage: [...byLanguage].map(([language, { classifier, calibration, opinion }]) => ({
      language,
      classifier: save(classifier),
      calibration: saveCalibration(calibration),
      ...(opinion && { opinion: saveOpinion(opinion) }),
    })),
    ...(encoder && { encoder }),
  };
  const words = ascii(JSON.stringify(header));
  const size = new Uint8Array(Uint32Array.of(words.length).buffer);
  return join([ascii(MARK), size, words, ...parts]);
}

/** Reads what `saveUnderstanding` wrote. Throws a RangeError when it is something else. */
export function loadUnderstanding(saved: Uint8Array): Understanding {
  return finish(loadUnderstandingInSteps(saved));
}

/** As {@link loadUnderstanding}, in steps of a few milliseconds. */
export function* loadUnderstandingInSteps(saved: Uint8Array): Steps<Understanding> {
  try {
    return yield* readerInSteps(yield* readKnowledge(saved));
  } catch (cause) {
    throw new RangeError('This is not a saved understanding, or it is damaged.', { cause });
  }
}

function* readKnowledge(saved: Uint8Array): Steps<Knowledge> {
  let at = 0;
  const take = (count: number): Uint8Array => {
    if (at + count > saved.length) throw new RangeError('The bytes end too early.');
    at += count;
    return saved.slice(at - count, at);
  };
  if (text(take(MARK.length)) !== MARK) throw new RangeError(`The mark ${MARK} is missing.`);
  const [size] = new Uint32Array(take(4).buffer);
  const words = text(take(size!));
  yield;
  const header = JSON.parse(words) as Header;
  yield;
  function* load(saved: SavedClassifier, conceptsOf?: ConceptReader): Steps<Classifier> {
    const { intents, otherClass, texts, packed } = saved;
    const set = {
      intents,
      otherClass,
      texts: texts.flat(),
      classes: Int32Array.from(texts.flatMap((rows, target) => rows.map(() => target))),
    };
    const scales = new Float32Array(take(4 * set.texts.length).buffer);
    const count = set.texts.length * classesOf(set);
    yield;
    const bytes = unpackZeros(new Int8Array(take(packed).buffer), count);
    yield;
    const multipliers = restore({ scales, bytes });
    const learnt = yield* learnFeaturesInSteps(set.texts, conceptsOf);
    return yield* restoreClassifierInSteps(set, multipliers, learnt);
  }
  const loadOpinion = ({ dimensions, classes, intents, ...saved }: SavedOpinion): Opinion => {
    const numbers = (count: number) => new Float32Array(take(4 * count).buffer);
    const mean = numbers(dimensions);
    const table = { classes, weights: numbers((dimensions + 1) * classes) };
    const dense = { dimensions, mean, table, centres: numbers(intents * dimensions) };
    return { dense, weight: saved.weight, calibration: loadCalibration(saved.calibration) };
  };
  const languages = yield* load(header.languages);
  const byLanguage = new Map<string, LanguageKnowledge>();
  for (const { language, classifier, calibration, opinion } of header.byLanguage) {
    byLanguage.set(language, {
      classifier: yield* load(classifier, conceptReader(language)),
      calibration: loadCalibration(calibration),
      ...(opinion && { opinion: loadOpinion(opinion) }),
    });
  }
  const { encoder } = header;
  return { languages, byLanguage, ...(encoder && { encoder }) };
}

function saveCalibration({ sharpness, threshold, foreignness }: Calibration): SavedCalibration {
  return {
    sharpness,
    threshold,
    means: [...foreignness.means],
    spreads: [...foreignness.spreads],
    weights: [...foreignness.weights],
    constant: foreignness.constant,
  };
}

function loadCalibration(saved: SavedCalibration): Calibration {
  const { sharpness, threshold, constant } = saved;
  const [means, spreads, weights] = [saved.means, saved.spreads, saved.weights].map((numbers) =>
    Float64Array.from(numbers),
  ) as [Float64Array, Float64Array, Float64Array];
  return { sharpness, threshold, foreignness: { means, spreads, weights, constant } };
}

/** The bytes of a text, what is beyond ASCII as JSON's escapes. */
function ascii(words: string): Uint8Array {
  const plain = words.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return Uint8Array.from(plain, (unit) => unit.charCodeAt(0));
}

function text(bytes: Uint8Array): string {
  let words = '';
  for (let at = 0; at < bytes.length; at += 8192) {
    words += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return words;
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
