import { clientActivityId } from './activity.ts';
import { browserPorts } from './browser-ports.ts';
import type {
  ConnectionStatus,
  DirectLine,
  DirectLineEvent,
  DirectLineOptions,
} from './connection.ts';
import { createOutbox } from './outbox.ts';
import { createReceiver, type Receiver } from './receiver.ts';
import { createSender } from './sender.ts';
import { createSession } from './session.ts';
import { createWire } from './wire.ts';

const RENEW_AGAIN_MS = 30_000;

type TabMessage = { kind: 'deleted' } | { kind: 'told'; message: unknown };

/** Makes a connection; nothing is read or sent before `start`. */
export function createDirectLine(options: DirectLineOptions): DirectLine {
  const { domain, getToken, storageKey, userId = 'user' } = options;
  const ports = { ...browserPorts(), ...options.ports };
  const { clock, random, storage } = ports;
  const listeners = new Set<(event: DirectLineEvent) => void>();
  const wire = createWire(domain, ports);
  const session = createSession({ storageKey, getToken, wire }, ports);
  const channel = ports.openChannel?.(storageKey);
  let status: ConnectionStatus = 'idle';
  let receiver: Receiver | undefined;
  let isBeginning = false;
  let callOffRenewal = () => {};

  const emit = (event: DirectLineEvent) => {
    for (const listener of [...listeners]) listener(event);
  };
  const setStatus = (next: ConnectionStatus) => {
    if (status === next || status === 'closed') return;
    status = next;
    emit({ kind: 'status', status });
  };
  const outbox = createOutbox(`${storageKey}:outbox`, storage, () =>
    emit({ kind: 'outbox', items: outbox.items }),
  );
  const sender = createSender({
    outbox,
    post: async ({ activity }) => {
      if (session.conversationId === undefined) return { kind: 'later' };
      return wire({
        method: 'POST',
        path: `/conversations/${session.conversationId}/activities`,
        token: session.token,
        body: { ...activity, from: { id: userId, role: 'user' } },
      });
    },
    catchUp: () => receiver?.catchUp() ?? Promise.resolve(false),
    delivered: ({ activity }, id) => {
      if (id === undefined || id === '') return;
      const echo = { ...activity, id, from: { id: userId, role: 'user' } };
      receiver?.take({ activities: [echo] });
    },
    renew: () => renew(),
    lockName: `${storageKey}:outbox`,
    ports,
  });

  /** Nothing can be sent before there is a conversation to send it to. */
  const kick = () => {
    if (receiver) sender.kick();
  };
  const renew = async (): Promise<boolean> => {
    const outcome = await session.renew();
    callOffRenewal();
    if (outcome === 'lost') restart();
    if (outcome === 'renewed') scheduleRenewal();
    if (outcome === 'later') callOffRenewal = clock.after(RENEW_AGAIN_MS, () => void renew());
    return outcome === 'renewed';
  };
  const scheduleRenewal = () => {
    callOffRenewal();
    const wait = session.untilRenewal();
    if (Number.isFinite(wait))
      callOffRenewal = clock.after(Math.max(wait, 1_000), () => void renew());
  };
  const restart = () => {
    if (status === 'closed') return;
    receiver?.stop();
    receiver = undefined;
    session.forget();
    emit({ kind: 'restarted' });
    void begin(0);
  };
  const begin = async (attempt: number) => {
    if (isBeginning) return;
    isBeginning = true;
    setStatus(attempt === 0 ? 'connecting' : 'offline');
    const begun = session.resume() ? { streamUrl: undefined } : await session.begin();
    isBeginning = false;
    if (status === 'closed' || receiver) return;
    if (begun === 'refused') return setStatus('refused');
    if (begun === null) {
      setStatus('offline');
      const wait = Math.min(30_000, 1_000 * 2 ** attempt) * (0.5 + random() / 2);
      callOffRenewal = clock.after(wait, () => void begin(attempt + 1));
      return;
    }
    receiver = createReceiver({
      wire,
      session,
      received: (activities) => {
        for (const activity of activities) {
          const own = clientActivityId(activity);
          if (own !== undefined) outbox.remove(own);
          emit({ kind: 'activity', activity });
        }
      },
      online: (isOnline) => {
        setStatus(isOnline ? 'online' : 'offline');
        if (isOnline) sender.kick();
      },
      renew,
      gone: restart,
      ports,
    });
    scheduleRenewal();
    receiver.start(begun.streamUrl);
  };
  const close = () => {
    setStatus('closed');
    receiver?.stop();
    sender.stop();
    callOffRenewal();
    channel?.close();
  };
  const forgetEverything = () => {
    session.forget();
    outbox.clear();
    emit({ kind: 'deleted' });
    close();
  };

  channel?.listen((message) => {
    const heard = message as TabMessage;
    if (heard.kind === 'deleted' && status !== 'idle') forgetEverything();
    if (heard.kind === 'told') emit(heard);
  });
  return {
    get status() {
      return status;
    },
    get outbox() {
      return outbox.items;
    },
    hasConversation: () => session.resume(),
    start: () => {
      if (status === 'idle') void begin(0);
    },
    send: (activity) => {
      const id = `${clock.now().toString(36)}-${random().toString(36).slice(2, 12)}`;
      outbox.add({
        id,
        state: 'waiting',
        activity: {
          ...activity,
          channelData: { ...activity.channelData, clientActivityID: id },
        },
      });
      kick();
      return id;
    },
    retry: (id) => {
      outbox.setState(id, 'waiting');
      kick();
    },
    discard: (id) => outbox.remove(id),
    tell: (message) => channel?.post({ kind: 'told', message } satisfies TabMessage),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    wake: () => {
      if (status === 'idle' || status === 'closed') return;
      if (session.untilRenewal() === 0) void renew();
      if (receiver) receiver.wake();
      else {
        callOffRenewal();
        void begin(0);
      }
      if (receiver) sender.hurry();
    },
    deleteConversation: async () => {
      if (session.resume()) {
        const remove = () =>
          wire({
            method: 'DELETE',
            path: `/conversations/${session.conversationId}`,
            token: session.token,
          });
        let reply = await remove();
        if (reply.kind === 'unauthorized' && (await session.renew()) === 'renewed')
          reply = await remove();
        if (reply.kind === 'later' || reply.kind === 'unauthorized') return 'failed';
        channel?.post({ kind: 'deleted' } satisfies TabMessage);
        forgetEverything();
        return reply.kind === 'refused' ? 'unsupported' : 'deleted';
      }
      forgetEverything();
      return 'deleted';
    },
    close,
  };
}
