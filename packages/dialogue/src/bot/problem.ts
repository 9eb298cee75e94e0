import { type BotFault, faultSentence } from './faults.ts';

/** Something about a bot that its editor should know: its code with values, place and sentence. */
export type Problem = BotFault & {
  /** Path of the file inside the bot's folder; empty when the bot did not come from files. */
  file: string;
  /** Place inside the file: `variants[0].text.sv`. */
  path: string;
  /** One sentence in English, for developers, that says what is wrong and, where it can, what to do. */
  message: string;
};

/** Where a part of a bot was read from. */
export interface Place {
  file: string;
  path: string;
}

/** Tells where a part of the bot stands. */
export type PlaceOf = (part: object) => Place;

/** Collects problems: errors stop a bot from being trained, warnings do not. */
export interface Findings {
  error(part: object, path: string, fault: BotFault): void;
  warn(part: object, path: string, fault: BotFault): void;
}

/** A fault at its place, with the sentence that says it. */
export function problemAt({ file, path }: Place, { code, values }: BotFault): Problem {
  const fault = { code, values } as BotFault;
  return { file, path, ...fault, message: faultSentence(fault) };
}
