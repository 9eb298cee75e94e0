import type { Json } from '../bot/localized.ts';
import type { RecommendLimits } from './action.ts';
import type { Outcome } from './frame-handler.ts';
import type { Operation } from './program.ts';
import type { FrameOf } from './state.ts';
import { request, type Turn, tell } from './turn.ts';
import { inLanguage } from './values.ts';

/** Asks the runner for what a step needs; without anything to ask with it counts as nothing found. */
export function requestFor(
  turn: Turn,
  frame: FrameOf<'flow'>,
  operation: Extract<Operation, { op: 'request' }>,
): Outcome {
  const { step } = operation;
  const { state, trained } = turn;
  if (step.do === 'http') {
    const values = pick(state.slots, step.send ?? []);
    const timeout =
      trained.bot.httpActions?.find(({ name }) => name === step.action)?.timeout ?? 5000;
    frame.waiting = request(turn, { kind: 'http', action: step.action, values, timeout }, true);
    return 'wait';
  }
  const limits = limitsOf(turn, step);
  if (step.do === 'recommend-situation') {
    const answers = { ...state.situation };
    for (const [area, slot] of Object.entries(step.from ?? {})) {
      const value = state.slots[slot];
      if (typeof value === 'number' && value >= 0 && value <= 10) {
        answers[area as keyof typeof answers] = Math.round(value);
      }
    }
    if (Object.keys(answers).length === 0) {
      tell(turn, 'situation-none');
      frame.at = operation.empty ?? operation.next;
      return 'on';
    }
    frame.waiting = request(turn, { ...limits, kind: 'recommend-situation', answers }, true);
    return 'wait';
  }
  const slotText = step.slot ? state.slots[step.slot] : undefined;
  const text = step.text
    ? inLanguage(step.text, state.language, trained.bot)
    : typeof slotText === 'string'
      ? slotText
      : (frame.opening ?? '');
  if (!text.trim()) {
    frame.at = operation.empty ?? operation.next;
    return 'on';
  }
  const short = text.slice(0, 1024);
  frame.waiting = request(
    turn,
    {
      ...limits,
      kind: 'recommend-text',
      text: short,
      reason: 'flow',
      words: step.text ? 'bot' : 'person',
    },
    true,
  );
  return 'wait';
}

/** Where and how much is looked for: where the person lives, else the step's place, else the bot's. */
export function limitsOf(
  turn: Turn,
  step: { municipality?: string; filters?: RecommendLimits['filters']; limit?: number },
): RecommendLimits {
  const { recommend = {} } = turn.trained.bot;
  const { municipalityCodes, ...filters } = step.filters ?? {};
  const slot = step.municipality ?? recommend.municipality;
  const place = slot ? turn.state.slots[slot] : undefined;
  const codes =
    typeof place === 'string' ? [place] : (municipalityCodes ?? recommend.municipalityCodes);
  return {
    limit: step.limit ?? recommend.limit ?? 5,
    ...(codes && { municipalityCodes: codes }),
    ...(Object.keys(filters).length > 0 && { filters }),
  };
}

/** The values of these slots, as far as they are known. */
export function pick(
  slots: Readonly<Record<string, Json>>,
  names: readonly string[],
): Record<string, Json> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = slots[name];
      return value === undefined || value === null ? [] : [[name, value]];
    }),
  );
}
