import type { Language, Localized } from './localized.ts';

/** One thing that people come to say or ask, with examples of how they put it. */
export interface Intent {
  intent: string;
  /** What this intent is about, for editors and for "did you mean …?". */
  title?: Localized;
  examples: { readonly [language in Language]?: readonly string[] };
  /** Name of the answer that is given when no flow begins with this intent. */
  answer?: string;
  /** Whether it is small talk: never offered as "did you mean …?". @default false */
  smallTalk?: boolean;
}
