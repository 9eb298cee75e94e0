import { createInProcessServer, type DirectLineOptions } from '@auroraai/api-client/direct-line';
import type { Activity, Bot, BotLists, OutgoingActivity } from '@auroraai/dialogue';
import { createBotTrainer } from './bot-trainer.ts';
import { NOTHING_YET, type RehearsalState, type Turn } from './rehearsal-state.ts';
import type { Reply, WorkerPort } from './worker/messages.ts';

/** How a conversation begins. */
export interface Beginning {
  language: string;
  /** The time of day for the bot; asked at every turn. */
  now: () => Date;
}

/** A draft that can be talked with while it is edited. */
export interface Rehearsal {
  getState(): RehearsalState;
  subscribe(listener: () => void): () => void;
  /** Answers as this bot as soon as it has learnt; until then as the last good one. */
  update(bot: Bot): void;
  /** Begins a new conversation; gives what the chat connects with. */
  begin(beginning: Beginning): Promise<RehearsalConnection>;
  /** What the bot that answers now would say to an earlier turn; null when it cannot be told. */
  again(turn: number): Promise<Reply | null>;
  close(): void;
}

/** What the chat connects with. */
export type RehearsalConnection = Required<Pick<DirectLineOptions, 'getToken'>> &
  Pick<DirectLineOptions, 'ports'>;

/** What a rehearsal works with. */
export interface RehearsalOptions {
  startWorker: () => WorkerPort;
  lists: () => Promise<BotLists>;
  /** Under which name the chat looks for its conversation. */
  storageKey: string;
}

/** Only the path is looked at. */
const DOMAIN = 'https://draft.invalid';

/** Makes a rehearsal; workers start when they are needed: one that learns and one that talks. */
export function createRehearsal({ startWorker, lists, storageKey }: RehearsalOptions): Rehearsal {
  let state = NOTHING_YET;
  const listeners = new Set<() => void>();
  const asked = new Map<number, (reply: Reply | null) => void>();
  let talker: WorkerPort | undefined;
  let jobs = 0;
  const equipping = new Map<number, Bot>();
  let turns = 0;
  let held: (() => void)[] = [];
  /** Says what the bot answers, by turn. */
  const speakers = new Map<number, (activity: OutgoingActivity) => void>();

  const set = (change: Partial<RehearsalState>) => {
    state = { ...state, ...change };
    for (const listener of [...listeners]) listener();
  };
  const trainer = createBotTrainer({
    startWorker,
    lists,
    onTraining: (training) => set({ training }),
    onLearnt: async ({ bot, understanding }) => {
      jobs += 1;
      const job = jobs;
      equipping.set(job, bot);
      const given = await lists();
      talker ??= startTalker();
      talker.postMessage({ kind: 'equip', job, bot, lists: given, understanding });
    },
  });

  function startTalker(): WorkerPort {
    const worker = startWorker();
    worker.onmessage = ({ data }) => {
      if (data.kind === 'ready') {
        const bot = equipping.get(data.job);
        equipping.delete(data.job);
        if (bot) set({ bot });
        for (const run of held.splice(0)) run();
      }
      if (data.kind === 'failed') {
        equipping.delete(data.job);
        set({ training: { state: 'failed', message: data.message } });
      }
      if (data.kind === 'replied') replied(data.turn, data.reply);
      if (data.kind === 'replied-again') {
        asked.get(data.turn)?.(data.reply);
        asked.delete(data.turn);
      }
    };
    worker.onerror = ({ message = '' }) => set({ training: { state: 'failed', message } });
    return worker;
  }

  function replied(turn: number, reply: Reply): void {
    set({
      turns: state.turns.map((one) => (one.turn === turn ? { ...one, answer: reply } : one)),
    });
    const say = speakers.get(turn);
    speakers.delete(turn);
    for (const activity of reply.activities) say?.(activity);
  }

  /** Now, or as soon as there is a bot. */
  const whenReady = (run: () => void) => {
    if (state.bot) run();
    else held.push(run);
  };

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    update: (bot) => trainer.want(bot),
    begin: async ({ language, now }) => {
      const conversation = state.conversation + 1;
      speakers.clear();
      held = [];
      set({ conversation, turns: [] });
      whenReady(() => talker?.postMessage({ kind: 'begin' }));
      const server = createInProcessServer((activity, { say }) => {
        if (state.conversation !== conversation) return;
        turns += 1;
        const turn: Turn = {
          turn: turns,
          activity: activity as Activity,
          now: now().toISOString(),
          answer: null,
        };
        speakers.set(turn.turn, (said) => say(said));
        set({ turns: [...state.turns, turn] });
        whenReady(() =>
          talker?.postMessage({
            kind: 'take',
            turn: turn.turn,
            activity: turn.activity,
            now: turn.now,
          }),
        );
      });
      const grant = await server.getToken();
      const token = grant?.token ?? '';
      const post = (path: string, body: unknown) =>
        server.ports.fetch(`${DOMAIN}${path}`, {
          method: 'POST',
          headers: { authorization: `Bearer ${token}` },
          body: JSON.stringify(body),
        });
      await post('/conversations', {});
      // As the chat does when a person opens it and accepts the notice.
      await post(`/conversations/${token}/activities`, {
        type: 'event',
        name: 'webchat/join',
        locale: language,
        value: { language, cards: true },
        channelData: { auroraai: { cards: true } },
        from: { id: 'user', role: 'user' },
      });
      return { getToken: server.getToken, ports: portsOf(server.ports, storageKey, token) };
    },
    again: (turn) =>
      new Promise((resolve) => {
        if (!talker) return resolve(null);
        asked.get(turn)?.(null);
        asked.set(turn, resolve);
        talker.postMessage({ kind: 'again', turn });
      }),
    close: () => {
      trainer.close();
      talker?.terminate();
      for (const resolve of asked.values()) resolve(null);
      listeners.clear();
    },
  };
}

/** A conversation that has begun, kept in the memory of the page only and shared with no tab. */
function portsOf(
  ports: Pick<NonNullable<DirectLineOptions['ports']>, 'fetch' | 'openSocket'>,
  storageKey: string,
  token: string,
): NonNullable<DirectLineOptions['ports']> {
  const kept = new Map([[storageKey, JSON.stringify({ conversationId: token, token })]]);
  return {
    ...ports,
    storage: {
      get: (key) => kept.get(key) ?? null,
      set: (key, value) => void kept.set(key, value),
      remove: (key) => void kept.delete(key),
    },
    openChannel: undefined,
    exclusively: (_name, work) => work(),
  };
}
