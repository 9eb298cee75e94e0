// Conversations with WebSockets, as many people hold them.
import { once } from 'node:events';
import { WebSocket } from 'ws';

/** A conversation of the benchmark. */
export interface Talk {
  id: string;
  token: string;
  socket: WebSocket;
  /** Moments at which messages were sent: by the sender's own id, then by that of the activity. */
  waiting: Map<string, number>;
}

/** What went as it should, and what did not. */
export interface Counts {
  received: number;
  refused: number;
  /** Activities that came out of their places: none may. */
  unordered: number;
}

/** Opens so many conversations, `atOnce` at a time; what is heard is timed and counted. */
export async function openAll(
  { url, conversations, atOnce }: { url: string; conversations: number; atOnce: number },
  answers: number[],
  counts: Counts,
): Promise<Talk[]> {
  const talks: Talk[] = [];
  let begun = 0;
  const openSome = async () => {
    while (begun++ < conversations) talks.push(await openOne(url, answers, counts));
  };
  await Promise.all(Array.from({ length: atOnce }, openSome));
  return talks;
}

interface Heard {
  /** Signs of the moment have none. */
  id?: string;
  from: { role: string };
  replyToId?: string;
  channelData?: { clientActivityID?: string };
}

async function openOne(url: string, answers: number[], counts: Counts): Promise<Talk> {
  const started = await fetch(`${url}/conversations`, {
    method: 'POST',
    headers: { Authorization: 'Bearer demo' },
  });
  const { conversationId, token, streamUrl } = (await started.json()) as Record<string, string>;
  const socket = new WebSocket(streamUrl ?? '', { perMessageDeflate: false });
  const waiting = new Map<string, number>();
  let place = 0;
  socket.on('message', (frame: Buffer) => {
    if (frame.length === 0) return;
    for (const activity of (JSON.parse(frame.toString()) as { activities: Heard[] }).activities) {
      const { id, from, replyToId = '', channelData } = activity;
      if (id === undefined) continue;
      place += 1;
      counts.received += 1;
      if (Number(id.split('|')[1]) !== place) counts.unordered += 1;
      const key = from.role === 'user' ? (channelData?.clientActivityID ?? '') : replyToId;
      const sent = waiting.get(key);
      waiting.delete(key);
      if (sent === undefined) continue;
      if (from.role === 'user') waiting.set(id, sent);
      else answers.push(performance.now() - sent);
    }
  });
  await once(socket, 'open');
  return { id: conversationId ?? '', token: token ?? '', socket, waiting };
}

/** Says something in a conversation and notes how long the server took to take it. */
export async function sayIn(
  url: string,
  { id, token, waiting }: Talk,
  text: string,
  posts: number[],
  counts: Counts,
): Promise<void> {
  const sent = performance.now();
  const clientActivityID = `oma-${sent}`;
  waiting.set(clientActivityID, sent);
  try {
    const response = await fetch(`${url}/conversations/${id}/activities`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({
        ...{ type: 'message', from: { id: 'user' }, text },
        channelData: { clientActivityID },
      }),
    });
    if (!response.ok) counts.refused += 1;
    await response.arrayBuffer();
    posts.push(performance.now() - sent);
  } catch {
    // A connection that fails is counted, not the end of the benchmark.
    counts.refused += 1;
  }
}
