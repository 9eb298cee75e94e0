import type { OutgoingActivity } from '../activity.ts';
import type { Language } from '../bot/localized.ts';
import type { EncodedText } from '../encoder/encoder.ts';
import type { EntityReading } from '../entities/entity-reader.ts';
import type { Reading, Understanding } from '../understanding/index.ts';
import type { ActionBody, ActionRequest } from './action.ts';
import { type Passed, passedSentence } from './passed.ts';
import { type ConversationState, type Frame, STATE_FORMAT } from './state.ts';
import { builtInText, type TextKey } from './texts.ts';
import type { Rule, TraceStep } from './trace.ts';
import type { TrainedBot } from './trained-bot.ts';

/** One transition while it is being worked out: the draft of the new state and of the reply. */
export interface Turn {
  readonly trained: TrainedBot;
  readonly now: Date;
  readonly state: ConversationState;
  readonly activities: OutgoingActivity[];
  readonly actions: ActionRequest[];
  readonly trace: TraceStep[];
  /** What the person presses next may be one of these. */
  readonly offered: { title: string; value: unknown }[];
  /** What an encoder made of the message, where there is one. */
  readonly encoded?: EncodedText;
}

/** A message of the person as it was read. */
export interface Message {
  /** As it can be read; empty when only a value came. */
  text: string;
  value: unknown;
  entities: EntityReading;
  reading: Reading;
}

/** The state of a conversation in which nothing has happened. */
export function newState(trained: TrainedBot): ConversationState {
  const { bot } = trained;
  const initial = bot.slots.flatMap(({ slot, initial }) =>
    initial === undefined ? [] : [[slot, initial] as const],
  );
  return {
    format: STATE_FORMAT,
    bot: bot.id,
    botVersion: bot.version,
    language: bot.languages[0] ?? 'fi',
    languageFrom: 'bot',
    greeted: false,
    turn: 0,
    slots: Object.fromEntries(initial),
    situation: {},
    frames: [],
    misunderstood: 0,
    said: {},
    offered: [],
    pending: [],
    actions: 0,
    filled: [],
    recommended: null,
    handoff: null,
    context: {},
    referredTo: null,
    ended: false,
  };
}

/** Begins a transition on a copy of the state; a state of another bot or format begins anew. */
export function beginTurn(
  trained: TrainedBot,
  state: ConversationState | undefined,
  now: Date,
  encoded?: EncodedText,
): Turn {
  const draft: ConversationState =
    state && state.format === STATE_FORMAT && state.bot === trained.bot.id
      ? JSON.parse(JSON.stringify(state))
      : newState(trained);
  draft.botVersion = trained.bot.version;
  if (!trained.bot.languages.includes(draft.language)) {
    draft.language = trained.bot.languages[0] ?? 'fi';
  }
  const begun = { activities: [], actions: [], trace: [], offered: [] };
  return { trained, now, state: draft, ...begun, ...(encoded && { encoded }) };
}

/** The encoder's vector of exactly this text, if there is one of the reader's own encoder. */
export function vectorFor(
  { encoded }: Turn,
  text: string,
  { encoder }: Understanding,
): { vector: Float32Array } | undefined {
  if (!encoded || encoded.encoder !== encoder?.id || encoded.text !== text) return undefined;
  return { vector: encoded.vector };
}

/** The innermost thing that is going on. */
export function topFrame(turn: Turn): Frame | undefined {
  return turn.state.frames.at(-1);
}

/** A text of the engine in the conversation's language. */
export function words(
  turn: Turn,
  key: TextKey,
  values?: Readonly<Record<string, string | number>>,
): string {
  return builtInText(turn.trained.bot.texts, turn.state.language, key, values);
}

/** Says a text of the engine. */
export function tell(
  turn: Turn,
  key: TextKey,
  values?: Readonly<Record<string, string | number>>,
): void {
  send(turn, { type: 'message', text: words(turn, key, values), textFormat: 'plain' });
}

/** Sends an activity in the conversation's language. */
export function send(turn: Turn, activity: OutgoingActivity): void {
  turn.activities.push(
    activity.type === 'message' ? { locale: turn.state.language, ...activity } : activity,
  );
}

/** Adds suggested replies to the last message of this reply; without one there is nothing to add to. */
export function suggest(
  turn: Turn,
  suggestions: readonly { title: string; value: unknown }[],
): void {
  const last = turn.activities.findLast((activity) => activity.type === 'message');
  if (!last || suggestions.length === 0) return;
  const actions = last.suggestedActions?.actions ?? [];
  for (const { title, value } of suggestions) {
    if (actions.some((action) => action.title === title)) continue;
    actions.push({ type: 'messageBack', title, text: title, displayText: title, value });
    turn.offered.push({ title, value });
  }
  last.suggestedActions = { actions };
}

/** Asks the runner for something; tells the id under which the result comes. */
export function request(turn: Turn, body: ActionBody, blocks: boolean): string {
  const { state } = turn;
  state.actions += 1;
  const id = `a${state.actions}`;
  const action: ActionRequest = { ...body, id, language: state.language };
  turn.actions.push(action);
  state.pending.push({ request: action, blocks });
  if (state.pending.length > MOST_PENDING) state.pending.shift();
  turn.trace.push({ step: 'action', id, kind: body.kind });
  return id;
}

const MOST_PENDING = 20;

/** Notes which rule decided. */
export function decided(turn: Turn, rule: Rule, detail?: string): void {
  turn.trace.push({ step: 'decided', rule, ...(detail !== undefined && { detail }) });
}

/** Notes a rule that did not apply. */
export function passed(turn: Turn, rule: Rule, because: Passed): void {
  turn.trace.push({ step: 'passed', rule, because, why: passedSentence(because) });
}

/** Changes the conversation's language if the bot has it. */
export function setLanguage(
  turn: Turn,
  language: Language,
  from: ConversationState['languageFrom'],
): boolean {
  if (!turn.trained.bot.languages.includes(language)) return false;
  turn.state.language = language;
  turn.state.languageFrom = from;
  return true;
}
