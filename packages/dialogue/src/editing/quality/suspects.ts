import type { Language } from '../../bot/localized.ts';
import type { CrossValidation, MisreadExample } from './cross-validate.ts';

/** An example that may belong to another intent. */
export interface Suspect extends MisreadExample {
  language: Language;
  intent: string;
  readAs: string;
}

/**
 * The examples that were misread when they were held out, those first that speak most for the other
 * intent: read as it surely, and like one of its examples.
 */
export function suspectsOf({ confusions }: CrossValidation): Suspect[] {
  return confusions
    .flatMap(({ language, intent, readAs, examples }) =>
      examples.map((example) => ({ ...example, language, intent, readAs })),
    )
    .sort((one, other) => weightOf(other) - weightOf(one));
}

function weightOf({ confidence, ownConfidence, likeness }: MisreadExample): number {
  return (confidence - ownConfidence) * likeness;
}
