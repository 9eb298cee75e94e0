import type {
  ActionRequest,
  Activity,
  ConversationState,
  Engine,
  Input,
  OutgoingActivity,
  TraceStep,
} from '@auroraai/dialogue';
import type { Reply } from './messages.ts';
import { ActionFailed, type Perform } from './perform.ts';

/** A conversation with a draft, which may change while it goes on. */
export interface Talk {
  /** Answers as this bot from now on; the conversation goes on where it was. */
  equip(engine: Engine): void;
  /** Forgets the conversation. */
  begin(): void;
  /** Answers; turns are answered in the order in which they came. */
  take(turn: number, activity: Activity, now: Date): Promise<Reply>;
  /** What would be answered to an earlier turn now; null when it is not known. */
  again(turn: number): Promise<Reply | null>;
}

/** A bot that asks for more actions than this in one turn runs in a circle. */
const MAX_ACTIONS = 20;
/** So many turns can be asked again. */
const MOST_KEPT = 200;

interface Taken {
  before: ConversationState | undefined;
  activity: Activity;
  now: Date;
}

/** Makes a conversation without a bot yet; what is taken before there is one fails. */
export function createTalk(perform: Perform): Talk {
  let engine: Engine | undefined;
  let state: ConversationState | undefined;
  let taken = new Map<number, Taken>();
  let queue: Promise<unknown> = Promise.resolve();
  let conversation = 0;

  async function run({ before, activity, now }: Taken) {
    if (!engine) throw new Error('There is no bot yet.');
    // One bot for the whole turn, even when another is ready before the services have answered.
    const mind = engine;
    let after = before;
    const activities: OutgoingActivity[] = [];
    const trace: TraceStep[] = [];
    const waiting: ActionRequest[] = [];
    const give = (input: Input) => {
      const transition = mind.transition(after, input, { now });
      after = transition.state;
      activities.push(...transition.activities);
      trace.push(...transition.trace);
      waiting.push(...transition.actions);
    };
    give({ kind: 'activity', activity });
    for (let done = 0; ; done += 1) {
      const request = waiting.shift();
      if (!request) return { after, reply: { activities, trace } };
      if (done >= MAX_ACTIONS) throw new Error('The bot asks for actions without end.');
      give(await answer(request));
    }
  }

  async function answer(request: ActionRequest): Promise<Input> {
    const { id } = request;
    try {
      return { kind: 'action-result', id, result: await perform(request) };
    } catch (error) {
      const reason = error instanceof ActionFailed ? error.reason : 'error';
      return { kind: 'action-result', id, failure: { reason } };
    }
  }

  return {
    equip: (next) => {
      engine = next;
    },
    begin: () => {
      conversation += 1;
      state = undefined;
      taken = new Map();
    },
    take: (turn, activity, now) => {
      const of = conversation;
      const answered = queue.then(async () => {
        const one = { before: of === conversation ? state : undefined, activity, now };
        if (of === conversation) {
          taken.set(turn, one);
          for (const old of taken.keys()) if (old <= turn - MOST_KEPT) taken.delete(old);
        }
        const { after, reply } = await run(one);
        if (of === conversation) state = after;
        return reply;
      });
      queue = answered.catch(() => undefined);
      return answered;
    },
    again: async (turn) => {
      const one = taken.get(turn);
      return one ? (await run(one)).reply : null;
    },
  };
}
