import type { Condition } from './condition.ts';
import type { Json, Localized } from './localized.ts';

/** Something to press. Exactly one of `intent`, `flow`, `say`, `url`, `phone` says what it does. */
export interface Button {
  title: Localized;
  /** Acts as if the person had said something with this intent. */
  intent?: string;
  /** Begins this flow. */
  flow?: string;
  /** Says this for the person. */
  say?: Localized;
  /** Opens a web page (`https:`, `http:`, `mailto:`), the same or one per language. */
  url?: string | Localized;
  /** Calls this number, as it is written for people: `09 310 1691`. */
  phone?: string;
  /** Slots that are filled when an `intent` or `flow` button is pressed. */
  set?: { readonly [slot: string]: Json };
}

/** A picture with its description for those who do not see it; an empty description = decoration. */
export interface Picture {
  url: string;
  alt: Localized;
}

/** A card with a title and what can be done with it. */
export interface Card {
  title: Localized;
  subtitle?: Localized;
  text?: Localized;
  image?: Picture;
  buttons?: readonly Button[];
}

/** One way to say an answer. */
export interface AnswerVariant {
  /** Markdown; `{slot}` is replaced by the slot's shown value. */
  text?: Localized;
  /** Buttons that stay. */
  buttons?: readonly Button[];
  /** Suggested replies, gone after the next message. */
  suggestions?: readonly Button[];
  images?: readonly Picture[];
  video?: { url: string; title: Localized };
  cards?: readonly Card[];
  /** How cards are laid out. @default 'carousel' */
  layout?: 'carousel' | 'list';
  /** The variant is used only when this holds. */
  if?: Condition;
}

/** What the bot says under one name; where several variants fit they take turns. */
export interface BotAnswer {
  answer: string;
  variants: readonly AnswerVariant[];
}
