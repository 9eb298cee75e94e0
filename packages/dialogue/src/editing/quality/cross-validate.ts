import type { Bot } from '../../bot/bot.ts';
import type { Language } from '../../bot/localized.ts';
import { confidences, fitSharpness } from '../../understanding/calibrate.ts';
import { prepareTraining, type TrainingMaterial } from '../../understanding/classifier.ts';
import { conceptReader } from '../../understanding/concepts.ts';
import { type ExampleSet, gatherExamples } from '../../understanding/examples.ts';
import { type Folds, type HeldOut, readByFolds } from '../../understanding/hold-out.ts';
import type { TrainingWatch } from '../../understanding/index.ts';
import { watchSteps } from '../../understanding/progress.ts';
import type { SparseVector } from '../../understanding/sparse.ts';
import { type Comparer, createComparer, unitVector } from './unit-vectors.ts';

/** How well one intent's examples are read in one language when they are held out. */
export interface IntentQuality {
  intent: string;
  /** How many examples were held out and read. */
  examples: number;
  /** How many of them were read as this intent. */
  right: number;
}

/** How well a language's examples are read when they are held out. */
export interface LanguageQuality extends Omit<IntentQuality, 'intent'> {
  language: Language;
  /** Share of the examples that were read right, 0–1; null when none could be tried. */
  accuracy: number | null;
  intents: IntentQuality[];
}

/** An example that was read as another intent when it was held out. */
export interface MisreadExample {
  text: string;
  /** How sure the reading was, 0–1. */
  confidence: number;
  /** How probable its own intent was, 0–1. */
  ownConfidence: number;
  /** The example of the other intent that is most like it. */
  likest: string;
  /** How like that one is, by its words and letters, 0–1. */
  likeness: number;
}

/** One cell of the confusion picture: examples of one intent that were read as another one. */
export interface Confusion {
  language: Language;
  intent: string;
  readAs: string;
  /** The surest first. */
  examples: MisreadExample[];
}

/** How well a bot's examples are read when they are held out. */
export interface CrossValidation {
  languages: LanguageQuality[];
  /** The cells with the most examples first. */
  confusions: Confusion[];
}

/** What is tried, and who watches. */
export interface CrossValidationOptions extends TrainingWatch {
  /** @default all languages of the bot */
  languages?: readonly Language[];
}

/** Each fifth of the examples is read by a classifier that was trained on the other four. */
const FOLDS = 5;
/** The order of intents has settled by then. */
const PASSES = 4;

/**
 * Holds out each example once and reads it with a classifier trained on the others, language by
 * language, the same way every time. An intent's only example in a language is not tried: nothing
 * would be left of the intent. Throws a `TrainingStopped` when it is told to stop.
 */
export function crossValidate(
  bot: Bot,
  { languages = bot.languages, ...watch }: CrossValidationOptions = {},
): CrossValidation {
  const materials = languages.flatMap((language) => {
    const intents = bot.intents.map(({ intent, examples }) => ({
      name: intent,
      examples: examples[language] ?? [],
    }));
    const set = gatherExamples(intents, []);
    if (set.intents.length < 2) return [];
    return [{ language, material: prepareTraining(set, conceptReader(language)) }];
  });
  const onPasses = watchSteps(watch, materials.length * FOLDS * PASSES * 2);
  const results = materials.map(({ language, material }) => {
    const rows = readByFolds(material, dealFolds(material.set), {
      passes: PASSES,
      onPasses,
    });
    return validate(language, material, rows);
  });
  return {
    languages: results.map(({ quality }) => quality),
    confusions: results
      .flatMap(({ confusions }) => confusions)
      .sort(
        (one, other) =>
          other.examples.length - one.examples.length ||
          other.examples[0]!.confidence - one.examples[0]!.confidence,
      ),
  };
}

/**
 * Deals each intent's examples to the folds in their order, so that a further example at the end changes
 * nothing for the others; the only example of an intent is in none.
 */
function dealFolds({ classes, intents }: ExampleSet): Folds {
  const counts = new Int32Array(intents.length);
  for (const target of classes) counts[target]! += 1;
  // Small intents begin at different folds, so that these are of one size.
  const turns = intents.map(startOf);
  const folds = Int32Array.from(classes, (target) => {
    const turn = turns[target]!;
    turns[target] = turn + 1;
    return counts[target] === 1 ? -1 : turn % FOLDS;
  });
  return {
    count: FOLDS,
    isLeftOut: (fold, example) => folds[example] === fold,
    isUnknown: () => false,
  };
}

function startOf(name: string): number {
  let sum = 0;
  for (let at = 0; at < name.length; at += 1) sum += name.charCodeAt(at);
  return sum % FOLDS;
}

function validate(language: Language, material: TrainingMaterial, rows: readonly HeldOut[]) {
  const { set } = material;
  const units = material.vectors.map((vector) => unitVector(vector, material.vectoriser.blocks));
  const compare = createComparer(material.vectoriser.frequencies.length);
  const { sharpness } = fitSharpness(rows, set.classes, -1);
  const intents = set.intents.map((intent) => ({ intent, examples: 0, right: 0 }));
  const cells = new Map<string, Confusion>();
  for (const { example, scores } of rows) {
    const own = set.classes[example]!;
    const probabilities = confidences(scores, sharpness, -1);
    const best = probabilities.indexOf(Math.max(...probabilities));
    intents[own]!.examples += 1;
    if (best === own) {
      intents[own]!.right += 1;
      continue;
    }
    const key = `${own} ${best}`;
    const cell = cells.get(key) ?? {
      language,
      intent: set.intents[own]!,
      readAs: set.intents[best]!,
      examples: [],
    };
    cells.set(key, cell);
    cell.examples.push({
      text: set.texts[example]!,
      confidence: probabilities[best]!,
      ownConfidence: probabilities[own]!,
      ...likestOf(compare(units[example]!), units, best, material),
    });
  }
  for (const { examples } of cells.values()) {
    examples.sort((one, other) => other.confidence - one.confidence);
  }
  const right = intents.reduce((sum, one) => sum + one.right, 0);
  const quality: LanguageQuality = {
    language,
    examples: rows.length,
    right,
    accuracy: rows.length === 0 ? null : right / rows.length,
    intents: intents.filter(({ examples }) => examples > 0),
  };
  return { quality, confusions: [...cells.values()] };
}

function likestOf(
  likenessTo: ReturnType<Comparer>,
  units: readonly SparseVector[],
  intent: number,
  { set }: TrainingMaterial,
): { likest: string; likeness: number } {
  let best = { likeness: -1, likest: '' };
  for (const [other, target] of set.classes.entries()) {
    if (target !== intent) continue;
    const likeness = likenessTo(units[other]!);
    if (likeness > best.likeness) best = { likeness, likest: set.texts[other]! };
  }
  return { ...best, likeness: Math.min(1, best.likeness) };
}
