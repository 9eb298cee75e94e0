import type { ActionRequest } from './action.ts';
import { goOn } from './frames.ts';
import { humanReply, offerHuman, tellContact, tellHandoff } from './human.ts';
import {
  type ActionOutcome,
  asHandoff,
  asService,
  asUrl,
  field,
  isObject,
  type Told,
} from './read-result.ts';
import { tellRecommendation } from './recommendation.ts';
import { tellDetails } from './services.ts';
import { setSlot } from './slots.ts';
import type { FrameOf } from './state.ts';
import { request, send, suggest, type Turn, tell, words } from './turn.ts';
import { inLanguage } from './values.ts';

/** Takes the result of an action: tells it and goes on where the conversation waited for it. */
export function takeResult(turn: Turn, id: string, outcome: ActionOutcome): void {
  const { state } = turn;
  const pending = state.pending.find(({ request }) => request.id === id);
  if (!pending) {
    turn.trace.push({ step: 'result', id, kind: 'unknown', outcome: 'ignored' });
    return;
  }
  const { request: asked } = pending;
  const told = tellResult(turn, asked, outcome);
  turn.trace.push({ step: 'result', id, kind: asked.kind, outcome: told });
  const goesOn =
    asked.kind === 'handoff' && ['queued', 'connected'].includes(state.handoff?.state ?? '');
  if (!goesOn) state.pending = state.pending.filter((one) => one !== pending);
  const index = state.frames.findIndex((frame) => frame.kind === 'flow' && frame.waiting === id);
  const frame = state.frames[index] as FrameOf<'flow'> | undefined;
  if (!frame) {
    // Somebody is there: the person is asked before anybody is told.
    if (state.frames.at(-1)?.kind === 'handoff') goOn(turn, state.frames.at(-1));
    else if (told === 'empty') lookWider(turn, asked);
    return;
  }
  frame.waiting = null;
  frame.at = placeAfter(turn, frame, told);
  goOn(turn, frame);
}

/** Where the flow goes on: after the action, or in its steps for an empty or failed one. */
function placeAfter(turn: Turn, frame: FrameOf<'flow'>, told: Told): number {
  const operation = turn.trained.programs.get(frame.flow)?.operations[frame.at - 1];
  if (operation?.op !== 'request') return frame.at;
  if (told === 'empty') {
    if (operation.empty === null) nothingFound(turn);
    return operation.empty ?? operation.next;
  }
  if (told === 'failed') {
    if (operation.failure === null) {
      tell(turn, operation.step.do === 'http' ? 'action-failed' : 'search-failed');
      tellContact(turn);
    }
    return operation.failure ?? operation.next;
  }
  return operation.next;
}

/** Nothing where the person wants it: the same is looked for without the step's filters, once. */
function lookWider(turn: Turn, before: ActionRequest): void {
  if (before.kind !== 'recommend-text' && before.kind !== 'recommend-situation') return;
  if (before.offset || (before.kind === 'recommend-text' && before.reason === 'fallback')) return;
  const { id: _, language: __, filters, ...body } = before;
  if (filters) request(turn, body, false);
  else nothingFound(turn);
}

function nothingFound(turn: Turn): void {
  tell(turn, 'nothing-found');
  suggest(turn, [humanReply(turn)]);
}

function tellResult(turn: Turn, request: ActionRequest, outcome: ActionOutcome): Told {
  switch (request.kind) {
    case 'recommend-situation':
    case 'recommend-text':
      return tellRecommendation(turn, request, outcome);
    case 'service-details': {
      const service = 'result' in outcome ? asService(outcome.result) : undefined;
      if (service) tellDetails(turn, service, request.show);
      else tell(turn, 'details-failed');
      return service ? 'found' : 'failed';
    }
    case 'handoff': {
      const state = 'result' in outcome ? asHandoff(outcome.result) : undefined;
      if (state?.state === 'offered') {
        const { desk, reason } = request;
        const frame = { kind: 'handoff' as const, reason, ...(desk && { desk }) };
        turn.state.frames.push({ ...frame, asked: false, tries: 0 });
        return 'found';
      }
      tellHandoff(turn, state ?? { state: 'failed' });
      return state ? 'found' : 'failed';
    }
    case 'refer':
      return tellReferral(turn, request.bot, outcome);
    case 'session-out': {
      const url = 'result' in outcome ? asUrl(outcome.result) : undefined;
      if (url)
        send(turn, {
          type: 'message',
          text: `${words(turn, 'refer-link')} <${url}>`,
          textFormat: 'markdown',
        });
      else tell(turn, 'refer-failed');
      return url ? 'found' : 'failed';
    }
    case 'session-in':
      return takeAttributes(turn, outcome);
    case 'http':
      return takeValues(turn, request.id, outcome);
    default:
      return 'result' in outcome ? 'found' : 'failed';
  }
}

function tellReferral(turn: Turn, to: string, outcome: ActionOutcome): Told {
  if ('failure' in outcome) {
    tell(turn, 'refer-failed');
    offerHuman(turn);
    return 'failed';
  }
  const { bot } = turn.trained;
  const other = bot.network?.find(({ id }) => id === to);
  const url = asUrl(outcome.result);
  turn.state.referredTo = to;
  tell(turn, 'refer-moving', { name: inLanguage(other?.names, turn.state.language, bot) || to });
  if (url)
    send(turn, {
      type: 'message',
      text: `${words(turn, 'refer-link')} <${url}>`,
      textFormat: 'markdown',
    });
  return 'found';
}

/** Attributes of a transferred session fill the slots that are named after them or after their key. */
function takeAttributes(turn: Turn, outcome: ActionOutcome): Told {
  const attributes = 'result' in outcome ? field(outcome.result, 'attributes') : undefined;
  if (!isObject(attributes)) return 'failed';
  for (const slot of turn.trained.bot.slots) {
    const value = attributes[slot.context ?? slot.slot];
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
      setSlot(turn, slot.slot, value, 'session');
    }
  }
  return 'found';
}

function takeValues(turn: Turn, id: string, outcome: ActionOutcome): Told {
  const values = 'result' in outcome ? field(outcome.result, 'values') : undefined;
  if (!isObject(values)) return 'failed';
  const frame = turn.state.frames.find((one) => one.kind === 'flow' && one.waiting === id);
  if (frame?.kind !== 'flow') return 'found';
  const operation = turn.trained.programs.get(frame.flow)?.operations[frame.at - 1];
  if (operation?.op !== 'request' || operation.step.do !== 'http') return 'found';
  for (const [slot, name] of Object.entries(operation.step.into ?? {})) {
    const value = values[name];
    if (value === undefined || JSON.stringify(value).length > 5000) continue;
    setSlot(turn, slot, value as string, 'http');
  }
  return 'found';
}
