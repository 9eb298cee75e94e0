import type { Language, Localized } from './localized.ts';

/** One value of a list entity with the words that mean it. */
export interface EntityValue {
  value: string;
  /** How the value is shown to the person; the value itself where not given. */
  names?: Localized;
  synonyms?: { readonly [language in Language]?: readonly string[] };
}

/** Something that is picked out of what a person says: a value of a list, a pattern, or a built-in rule. */
export type Entity =
  | {
      entity: string;
      kind: 'list';
      values: readonly EntityValue[];
      /** Whether Finnish case endings and Swedish and English plurals are recognised too. @default true */
      inflected?: boolean;
      /** Whether one typing error in a word of at least five letters is forgiven. @default true */
      forgiving?: boolean;
    }
  | {
      entity: string;
      kind: 'pattern';
      /** Regular expressions matched against the text as written; no nested repetition. */
      patterns: readonly string[];
    }
  | {
      entity: string;
      kind: 'built-in';
      /** What is read: `municipality` knows every inflected form of the list that the caller gives. */
      rule: BuiltInRule;
    };

/** What the engine can read by itself, without a list in the bot. */
export type BuiltInRule = 'municipality' | 'number' | 'age' | 'yes-no' | 'date' | 'postcode';
