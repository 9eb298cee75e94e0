import type { TextVectors } from '../encoder/encoder.ts';
import type { TrainingWatch } from './progress.ts';

/** One intent of a bot in one language. */
export interface IntentExamples {
  /** The name by which the bot's flows know the intent. */
  name: string;
  /** Messages that people might write when they mean it. */
  examples: readonly string[];
}

/** What an understanding is trained on. */
export interface TrainingData {
  /** Per language code (`fi`, `sv`, `en`, …): the intents with their examples. */
  languages: Readonly<Record<string, { intents: readonly IntentExamples[] }>>;
  /** Per language code: messages that are none of this bot's matters, as other bots' examples are. */
  negatives?: Readonly<Record<string, readonly string[]>>;
}

/** Settings of training; the defaults are for bots of 5–200 intents. */
export interface TrainingOptions extends TrainingWatch {
  /**
   * The share of the bot's own questions, 0–0.5, that may be taken for strangers' ones: the
   * trade-off behind `outOfScope`.
   * @default 0.05
   */
  askAgainShare?: number;
  /** An encoder's vectors of all examples and negatives: a second opinion beside the words. */
  vectors?: TextVectors;
}

/** One intent that a message may mean. */
export interface ReadIntent {
  intent: string;
  /** How probable it is that the message means this intent rather than the others, 0–1. */
  confidence: number;
  /** The classifier's margin: above 0 speaks for the intent. */
  score: number;
}

/** Whether a message denies something, and how that is to be taken. */
export interface Negation {
  /**
   * `no`: the message is a plain no. `refusal`: the person does not want, need or mean what is
   * named ("en halua"). `denial`: something is not so ("ei kiusata"). `inability`: the person
   * cannot or dares not, which is a need rather than a refusal ("en uskalla mennä").
   */
  kind: 'none' | 'no' | 'refusal' | 'denial' | 'inability';
  /** The words that deny, as written. */
  words: string[];
  /** The words that they may deny, as written. */
  denied: string[];
}

/** What was understood of one message. */
export interface Reading {
  /** The language the message is read in, and how sure that is, 0–1. */
  language: { code: string; confidence: number };
  /** Every intent, the likeliest first. Empty when the message has no letters or digits. */
  intents: ReadIntent[];
  /** How foreign the message is to the bot, 0–1; from 0.5 on it should not be answered as its own. */
  outOfScope: number;
  /** Unknown words and the known words they were read as. */
  corrections: { from: string; to: string }[];
  /** Whether and how the message denies. */
  negation: Negation;
}

/** What is known about a message before it is read. */
export interface ReadContext {
  /** The language of the conversation so far: kept when the message does not tell. */
  language?: string;
  /** The language of the page, used when the conversation has none yet. */
  pageLanguage?: string;
  /** What the encoder made of the message; without it the message is read by its words alone. */
  vector?: Float32Array;
}

/** A trained reader of messages. Reading changes nothing in it. */
export interface Understanding {
  /** Codes of the languages it was trained in. */
  readonly languages: readonly string[];
  /** The encoder whose vectors it can take, if any. */
  readonly encoder?: { readonly id: string; readonly dimensions: number };
  /**
   * Reads one message; any text is allowed, of a long one the beginning is read. Throws a RangeError
   * when a vector is not of the encoder's size.
   */
  read(text: string, context?: ReadContext): Reading;
}
