import type { Activity, CardAction, OutgoingActivity } from '../activity.ts';
import type { Json } from '../bot/localized.ts';
import type { ActionRequest } from '../manager/action.ts';
import type { ConversationState } from '../manager/state.ts';
import type { TraceStep } from '../manager/trace.ts';
import type { Engine, Input } from '../manager/transition.ts';
import { standInResult } from './stand-in.ts';
import { TestStopped } from './test-faults.ts';

/** Everything that came of one input, with the actions it led to carried out. */
export interface Exchange {
  activities: OutgoingActivity[];
  actions: ActionRequest[];
  trace: TraceStep[];
}

/** A conversation held in a test: actions are answered at once. */
export interface TestConversation {
  readonly state: ConversationState | undefined;
  /** Gives the engine an activity of the person. */
  give(activity: Activity): Exchange;
  say(text: string): Exchange;
  /** Presses what has this title; throws a {@link TestStopped} when nothing has. */
  press(title: string): Exchange;
  /** Answers the last question with its own control. */
  answer(value: Json): Exchange;
  /** Gives the result of an action, for one that goes on after its first answer. */
  settle(id: string, result: Json): Exchange;
}

/** After this many actions in a row a bot goes round in a circle. */
const MOST_ACTIONS = 50;

/** Begins a conversation; `results` answer actions by kind, `null` fails. */
export function startConversation(
  engine: Engine,
  options: { now: Date; results?: Readonly<Record<string, Json>> },
): TestConversation {
  let state: ConversationState | undefined;
  let last: OutgoingActivity[] = [];

  function run(input: Input): Exchange {
    const exchange: Exchange = { activities: [], actions: [], trace: [] };
    const queue: Input[] = [input];
    for (let next = queue.shift(); next; next = queue.shift()) {
      const transition = engine.transition(state, next, { now: options.now });
      state = transition.state;
      exchange.activities.push(...transition.activities);
      exchange.trace.push(...transition.trace);
      exchange.actions.push(...transition.actions);
      if (exchange.actions.length > MOST_ACTIONS) {
        throw new TestStopped({ code: 'too-many-actions', values: {} });
      }
      queue.push(...transition.actions.map((action) => answerTo(action, options.results)));
    }
    if (exchange.activities.some(({ type }) => type === 'message')) last = exchange.activities;
    return exchange;
  }

  function give(activity: Activity): Exchange {
    return run({ kind: 'activity', activity });
  }

  return {
    get state() {
      return state;
    },
    give,
    say: (text) => give({ type: 'message', text }),
    press(title) {
      const action = pressable(last).find((one) => one.title === title);
      const offered = state?.offered.find((one) => one.title === title);
      if (!action && !offered) {
        const titles = [...pressable(last), ...(state?.offered ?? [])].map((one) => one.title);
        const values = { title, offered: [...new Set(titles)] };
        throw new TestStopped({ code: 'nothing-to-press', values });
      }
      if (action?.type === 'imBack') return give({ type: 'message', text: String(action.value) });
      return give({ type: 'message', text: title, value: action?.value ?? offered?.value });
    },
    answer(value) {
      const question = last
        .flatMap(({ attachments }) => attachments ?? [])
        .map(({ content }) => (content as { question_id?: string } | undefined)?.question_id)
        .findLast((id) => id !== undefined);
      if (!question) throw new TestStopped({ code: 'no-question', values: {} });
      return give({
        type: 'message',
        text: String(value ?? ''),
        value: { question_id: question, answer: value },
      });
    },
    settle: (id, result) => run({ kind: 'action-result', id, result }),
  };
}

function answerTo(action: ActionRequest, results: Readonly<Record<string, Json>> = {}): Input {
  const result = Object.hasOwn(results, action.kind) ? results[action.kind] : standInResult(action);
  return result === null
    ? { kind: 'action-result', id: action.id, failure: { reason: 'unreachable' } }
    : { kind: 'action-result', id: action.id, result };
}

function pressable(activities: readonly OutgoingActivity[]): CardAction[] {
  return activities.flatMap(({ suggestedActions, attachments = [] }) => [
    ...(suggestedActions?.actions ?? []),
    ...attachments.flatMap(
      ({ content }) => (content as { buttons?: CardAction[] } | undefined)?.buttons ?? [],
    ),
  ]);
}
