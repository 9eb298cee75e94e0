import type { Activity, ActivitySet } from './activity.ts';
import type { DirectLinePorts, Socket } from './ports.ts';
import type { GetToken } from './session.ts';

/** What a bot may do about an activity. */
export interface Reaction {
  /** Says something, at once. */
  say: (activity: Omit<Activity, 'from'> & { from?: Activity['from'] }) => void;
}

/** A Direct Line in the page itself: for stories, tests and demonstrations without a server. */
export interface InProcessServer {
  /** Ports for `createDirectLine`; every request and frame stays in the page. */
  ports: Pick<DirectLinePorts, 'fetch' | 'openSocket'>;
  getToken: GetToken;
  /** Says something as the bot in every conversation that is there. */
  say: Reaction['say'];
  /** Everything that a conversation holds, in order. */
  activities: () => readonly Activity[];
}

interface Conversation {
  activities: Activity[];
  known: Map<string, string>;
  sockets: Set<Socket>;
}

/**
 * Makes a Direct Line in the page. It keeps the contract that the connection relies on: running
 * numbers, watermarks, echoes, one activity for one client id, deletion.
 */
export function createInProcessServer(
  bot: (activity: Activity, reaction: Reaction) => void,
): InProcessServer {
  const conversations = new Map<string, Conversation>();
  let begun = 0;

  const store = (id: string, conversation: Conversation, activity: Activity) => {
    const number = conversation.activities.length + 1;
    const stored = { ...activity, id: `${id}|${String(number).padStart(7, '0')}` };
    conversation.activities.push(stored);
    const frame = JSON.stringify({ activities: [stored], watermark: String(number) });
    for (const socket of conversation.sockets) later(() => socket.onmessage?.({ data: frame }));
    return stored.id;
  };
  const reactionIn = (id: string, conversation: Conversation): Reaction => ({
    say: (activity) => {
      store(id, conversation, { from: { id: 'bot', role: 'bot' }, ...activity });
    },
  });
  const receive = (id: string, conversation: Conversation, activity: Activity): string => {
    const clientId = String(activity.channelData?.clientActivityID ?? '');
    const known = conversation.known.get(clientId);
    if (known !== undefined) return known;
    const stored = store(id, conversation, activity);
    if (clientId !== '') conversation.known.set(clientId, stored);
    bot({ ...activity, id: stored }, reactionIn(id, conversation));
    return stored;
  };

  const answer = (method: string, url: URL, token: string, body: string): Response => {
    const [, id = '', part] =
      /\/conversations(?:\/([^/]+))?(?:\/([^/]+))?$/.exec(url.pathname) ?? [];
    const opening = {
      conversationId: token,
      token,
      expires_in: 1800,
      streamUrl: `in-page:${token}`,
    };
    if (url.pathname.endsWith('/tokens/refresh')) return json(200, opening);
    if (method === 'POST' && id === '') {
      if (!conversations.has(token))
        conversations.set(token, { activities: [], known: new Map(), sockets: new Set() });
      return json(201, opening);
    }
    const conversation = conversations.get(id);
    if (!conversation) return json(404, {});
    if (id !== token) return json(403, {});
    if (method === 'DELETE') {
      conversations.delete(id);
      return new Response(null, { status: 204 });
    }
    if (method === 'POST') return json(200, { id: receive(id, conversation, JSON.parse(body)) });
    if (part === 'activities')
      return json(200, after(conversation, url.searchParams.get('watermark')));
    return json(200, { ...opening, conversationId: id });
  };
  return {
    getToken: async (known) => {
      begun += known ? 0 : 1;
      const conversationId = known?.conversationId ?? `in-page-${begun}`;
      return { token: conversationId, conversationId };
    },
    ports: {
      fetch: async (input, init) => {
        const request = new Request(input, init);
        const token = request.headers.get('authorization')?.slice('Bearer '.length) ?? '';
        return answer(request.method, new URL(request.url), token, await request.text());
      },
      openSocket: (address) => {
        const conversation = conversations.get(address.slice('in-page:'.length));
        const socket: Socket = {
          onopen: null,
          onmessage: null,
          onclose: null,
          close: () => conversation?.sockets.delete(socket),
        };
        conversation?.sockets.add(socket);
        later(() => socket.onopen?.());
        return socket;
      },
    },
    say: (activity) => {
      for (const [id, conversation] of conversations) reactionIn(id, conversation).say(activity);
    },
    activities: () => [...conversations.values()].flatMap(({ activities }) => activities),
  };
}

function after({ activities }: Conversation, watermark: string | null): ActivitySet {
  return {
    activities: activities.slice(Number(watermark ?? 0)),
    watermark: String(activities.length),
  };
}

function json(status: number, body: unknown): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json' },
  });
}

/** Frames and answers never arrive inside the call that caused them. */
function later(run: () => void): void {
  queueMicrotask(run);
}
