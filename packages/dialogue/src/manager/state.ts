import type { LifeArea } from '../bot/flow.ts';
import type { Json, Language } from '../bot/localized.ts';
import type { ActionRequest, HandoffReason, HandoffResult } from './action.ts';

/** Version of the state's shape; a state of another version begins anew with its slots kept. */
export const STATE_FORMAT = 1;

/** Everything a conversation remembers; plain JSON. Own words are kept only in slots of kind `text`. */
export interface ConversationState {
  format: typeof STATE_FORMAT;
  bot: string;
  botVersion: string;
  language: Language;
  /** Who decided the language: a person's own choice is never overruled by a guess. */
  languageFrom: 'bot' | 'page' | 'message' | 'person';
  greeted: boolean;
  /** How many activities of the person have been handled. */
  turn: number;
  slots: { [slot: string]: Json };
  situation: { [area in LifeArea]?: number };
  /** What is going on, the innermost last. */
  frames: Frame[];
  /** Messages in a row that were not understood; a plain reply to nothing counts half. */
  misunderstood: number;
  /** How often each answer has been said, so that variants take turns. */
  said: { [answer: string]: number };
  /** What stood to be pressed after the bot's last message. */
  offered: { title: string; value: unknown }[];
  /** Actions whose results are awaited. */
  pending: PendingAction[];
  /** How many actions have been asked for: the next id. */
  actions: number;
  /** Slots in the order in which they were filled, the newest last; at most 20. */
  filled: string[];
  /** The latest recommendation, for "the first one's phone number" and corrections. */
  recommended: Recommended | null;
  handoff: HandoffResult | { state: 'offered' } | null;
  context: { [key: string]: Json };
  /** The bot to which the person was guided. */
  referredTo: string | null;
  ended: boolean;
  /** The turn in which the human contact was last told. */
  contactTold?: number;
}

/** An action that was asked for and has not been answered. */
export interface PendingAction {
  request: ActionRequest;
  /** Whether a flow waits for it; otherwise its outcome is told whenever it comes. */
  blocks: boolean;
}

/** What was recommended last. */
export interface Recommended {
  recommendationId: string;
  services: { id: string; name: string }[];
  /** The request, to be made again when a place or an answer is corrected. */
  request: ActionRequest;
  turn: number;
  /** Which of the services was asked about last: "it". */
  told?: number;
}

/** One thing that is going on in a conversation. */
export type Frame =
  | {
      kind: 'flow';
      flow: string;
      /** Fingerprint of the flow: when it has been edited meanwhile, the frame is dropped. */
      mark: string;
      at: number;
      /** Whether it waits for a reply to its question. */
      asked: boolean;
      /** Times in a row that the reply was no answer to it. */
      tries: number;
      /** Times that the conversation came back to its question from elsewhere. */
      returns: number;
      /** The action whose result it waits for. */
      waiting: string | null;
      /** What the person said to begin it. */
      opening?: string;
    }
  | {
      kind: 'form';
      form: string;
      /** Slots already asked or skipped, in order. */
      done: string[];
      /** Slot that is asked now; null = not yet, '' = the summing up. */
      asking: string | null;
      /** Answers in a row that did not fit. */
      tries: number;
    }
  | {
      kind: 'situation';
      areas: LifeArea[];
      /** Whether the person is asked first which areas to go through. */
      choose: boolean;
      asking: LifeArea | 'choose' | null;
      done: LifeArea[];
      tries: number;
      /** Times that the conversation came back to its questions from elsewhere. */
      returns?: number;
    }
  | {
      kind: 'which';
      options: { intent: string; title: string }[];
      text: string;
      /** The choice goes beside something else that was answered: passing it over is no misunderstanding. */
      aside?: 'later' | 'asked';
    }
  | {
      kind: 'consent';
      action: 'refer' | 'transfer';
      to: string;
      send: string[];
      asked: boolean;
      tries: number;
    }
  | { kind: 'handoff'; reason: HandoffReason; desk?: string; asked: boolean; tries: number }
  | { kind: 'feedback'; recommendationId: string; asked: boolean; tries: number };

/** The frame of one kind. */
export type FrameOf<K extends Frame['kind']> = Extract<Frame, { kind: K }>;
