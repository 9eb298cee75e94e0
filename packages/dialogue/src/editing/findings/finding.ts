import type { BotFault } from '../../bot/faults.ts';
import type { Language } from '../../bot/localized.ts';
import type { PartKind } from '../parts/part.ts';

/** What can be found about a bot; the words for it are the user interface's. */
export type FindingKind =
  /** The part has not the form of the bot format: see `fault`. `place` */
  | 'form'
  /** Two parts of one kind have one name. */
  | 'name-twice'
  /** A name stands for nothing. `kind`, `name` */
  | 'unknown-name'
  /** A text is missing in the language. */
  | 'missing-text'
  /** An intent has no examples in the language, but in others. */
  | 'missing-examples'
  /** An intent has fewer than five examples in the language. `count` */
  | 'few-examples'
  /** Most examples of an intent say the same. `count`, `different`, `examples` */
  | 'alike-examples'
  /** The same example stands in two intents. `example`, `other` */
  | 'same-example'
  /** Nearly the same example stands in two intents. `example`, `other` */
  | 'near-example'
  /** Held out, many examples of the first intent are read as the second. `count`, `of`, `examples` */
  | 'confused-intents'
  /** Held out, the example is surely read as the second intent. `example`, `other` */
  | 'reads-as-other'
  /** No conversation comes to the part. */
  | 'unreachable'
  /** Nothing happens when the intent is meant. */
  | 'no-effect'
  /** The flow begins and says nothing. */
  | 'silent-flow'
  /** After this reply nothing is said. `reply`: a branch's place, `yes`, `no`, `other` */
  | 'unanswered-reply'
  /** A link or address cannot be right. `link` */
  | 'malformed-link'
  /** A sentence is long for plain language. `sentence`, `words` */
  | 'long-sentence'
  /** Words are long for plain language. `found` */
  | 'long-words'
  /** Words of the organisation's list of jargon. `found`, `instead` */
  | 'jargon'
  /** No examples for this kind of small talk. `talk` */
  | 'small-talk-missing';

/** A part that a finding is about. */
export interface PartName {
  kind: PartKind;
  name: string;
}

/** Something about a bot that its editor should look at. */
export interface Finding {
  kind: FindingKind;
  /** Errors keep the bot from being used; warnings will trouble people; notes may be as they should. */
  severity: 'error' | 'warning' | 'note';
  /** The part to go to comes first. */
  parts: PartName[];
  /** Where in the first part. */
  path?: (string | number)[];
  language?: Language;
  values: { readonly [key: string]: string | number | readonly string[] };
  /** Of `form`: what is not as the bot format has it. */
  fault?: BotFault;
}
