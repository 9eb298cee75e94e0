import type { Json, Language } from './localized.ts';

/** What must be true of the bot's reply to one turn; only what is given is looked at. */
export interface Expectation {
  /** Names of the answers that are said, in this order (others may stand between). */
  answers?: readonly string[];
  /** Texts that the reply contains, whatever the case of letters. */
  says?: readonly string[];
  /** Texts that it does not contain. */
  saysNot?: readonly string[];
  intent?: string;
  language?: Language;
  /** Kinds of action that are asked for, in this order. */
  actions?: readonly string[];
  slots?: { readonly [slot: string]: Json };
  /** Kind of crisis that was noticed; `false` = none. */
  crisis?: string | false;
  /** Slot or life area that is being asked after the turn; `null` = nothing is. */
  asking?: string | null;
  /** Whether a human contact was offered. */
  human?: boolean;
  ended?: boolean;
}

/** One turn: what the person does and what is expected. Exactly one of the five says what. */
export interface TestTurn {
  /** What the person writes. */
  user?: string;
  /** Title of the button or suggestion that is pressed. */
  press?: string;
  /** The answer given with the question's own control; `null` skips. */
  answer?: Json;
  event?: { name: string; value?: Json };
  /** Begins the conversation, as when the chat is opened. */
  join?: { language?: Language; context?: { readonly [key: string]: Json } };
  expect?: Expectation;
}

/** A conversation that the bot must be able to hold. */
export interface DialogueTest {
  test: string;
  /** Language of the page. @default the bot's first */
  language?: Language;
  /** Time of the conversation, ISO 8601. @default a Monday at noon in Finland */
  now?: string;
  /** What actions answer, by kind; otherwise two made-up services are found. `null` = the action fails. */
  results?: { readonly [kind: string]: Json };
  turns: readonly TestTurn[];
}
