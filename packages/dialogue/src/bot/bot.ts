import type { BotAnswer } from './answer.ts';
import type { DialogueTest } from './dialogue-test.ts';
import type { Entity } from './entity.ts';
import type { Flow } from './flow.ts';
import type { Form } from './form.ts';
import type { Intent } from './intent.ts';
import type { Language, Localized } from './localized.ts';
import type { Slot } from './slot.ts';

/** The version of the bot format that this package writes. */
export const BOT_FORMAT = 1;

/** Hours of a weekly span, local to the office's time zone, `HH:MM`. */
export interface OfficeSpan {
  days: readonly Weekday[];
  opens: string;
  closes: string;
}

/** A day of the week. */
export type Weekday =
  | 'Monday'
  | 'Tuesday'
  | 'Wednesday'
  | 'Thursday'
  | 'Friday'
  | 'Saturday'
  | 'Sunday';

/** When people answer at the human contact. */
export interface OfficeHours {
  /** IANA name. @default 'Europe/Helsinki' */
  timeZone?: string;
  weekly: readonly OfficeSpan[];
  /** Days on which the office is closed, `YYYY-MM-DD`. */
  closed?: readonly string[];
}

/** Where a person gets to speak with a human. */
export interface HumanContact {
  names: Localized;
  phone?: string;
  email?: string;
  url?: string | Localized;
  /** Opening hours in words. */
  hours?: Localized;
  /** Whether the conversation itself can be handed over to a person who answers in the chat. @default false */
  chat?: boolean;
  /**
   * The organisation's desk whose advisers answer in the chat. The person is first asked whether they
   * may read the conversation, and waits in the desk's queue.
   */
  desk?: string;
  /** Whether the desk answers whenever an adviser is on duty, outside the office hours too. @default false */
  deskAlways?: boolean;
}

/** From which confidence on the bot acts, 0–1. */
export interface Thresholds {
  /** From this on an intent is acted on; down to 0.2 less the person is asked. @default 0.6 */
  understood?: number;
  /** Two intents closer than this: the person is asked which one. @default 0.12 */
  close?: number;
  /** A message at least this surely about something else is not understood. @default 0.5 */
  outOfScope?: number;
  /** An intent must be this sure to leave an open question for it. @default 0.65 */
  digression?: number;
}

/** Another organisation's bot to which a person can be guided. */
export interface NetworkBot {
  id: string;
  names: Localized;
  /** What it helps with, in one sentence. */
  about: Localized;
  responsible?: Localized;
}

/** An HTTP action of the organisation; where it is called is configured by the operator, not here. */
export interface HttpAction {
  name: string;
  /** How long an answer is waited for, milliseconds, at most 10,000. @default 5,000 */
  timeout?: number;
}

/** A whole bot: one document, kept as a folder of files. */
export interface Bot {
  format: typeof BOT_FORMAT;
  id: string;
  /** The editors' own version, shown in traces and tests. */
  version: string;
  names: Localized;
  /** The first is used when nothing is known of the person's language. */
  languages: readonly Language[];
  responsible: { names: Localized; url?: string | Localized };
  humanContact: HumanContact;
  officeHours?: OfficeHours;
  /** How many days a conversation is stored. */
  retentionDays: number;
  /** What is stored, in the person's words. */
  stored?: Localized;
  /** Something everybody should know now: shown at the top of the chat between the two days. */
  notice?: { text: Localized; from?: string; until?: string };
  /** Name of the chat's theme. @default 'suomifi' */
  theme?: string;
  thresholds?: Thresholds;
  /** Name of the answer that greets. */
  greeting: string;
  fallback: {
    /** Said when a message is not understood and the services have nothing either. @default built in */
    answer?: string;
    /** Whether the services are searched with what was not understood. @default true */
    searchServices?: boolean;
    /** The human contact is given at the latest after this many misunderstood messages, 1–3. @default 2 */
    humanAfter?: number;
  };
  /** Where the bot's recommendations are looked for, unless a flow says otherwise. */
  recommend?: {
    municipalityCodes?: readonly string[];
    /** Slot that holds the person's municipality. */
    municipality?: string;
    limit?: number;
  };
  network?: readonly NetworkBot[];
  transfers?: readonly { name: string; names: Localized }[];
  httpActions?: readonly HttpAction[];
  /** Own wordings for the engine's built-in texts, by key. */
  texts?: { readonly [key: string]: Localized };
  slots: readonly Slot[];
  intents: readonly Intent[];
  entities: readonly Entity[];
  answers: readonly BotAnswer[];
  flows: readonly Flow[];
  forms: readonly Form[];
  tests: readonly DialogueTest[];
}
