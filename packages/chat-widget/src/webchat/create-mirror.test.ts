import type { Activity } from '@auroraai/api-client/direct-line';
import { expect, it } from 'vitest';
import { type ChatState, createChatStore } from '../app/chat-store.ts';
import { addActivity } from '../transcript/reduce.ts';
import { createMirror } from './create-mirror.ts';
import type { ToFrame } from './messages.ts';

const bot = (id: string, more: Partial<Activity> = {}): Activity => ({
  type: 'message',
  id,
  from: { id: 'bot', role: 'bot' },
  text: id,
  ...more,
});

/** A conversation and what the frame is told of it, step by step. */
function conversation() {
  const store = createChatStore('fi');
  const mirror = createMirror();
  mirror.changes(store.getState());
  return {
    hear: (activity: Activity) => {
      store.setState(({ transcript }) => ({ transcript: addActivity(transcript, activity) }));
      return mirror.changes(store.getState());
    },
    change: (change: Partial<ChatState>) => {
      store.setState(change);
      return mirror.changes(store.getState());
    },
    state: () => store.getState(),
  };
}

function shownIn(messages: readonly ToFrame[]): string[] {
  return messages.flatMap((one) => (one.kind === 'activity' ? [one.activity.id ?? ''] : []));
}

it('Each message goes to the frame once, however often anything else changes', () => {
  const { hear, change } = conversation();
  expect(shownIn(hear(bot('a')))).toEqual(['a']);
  expect(shownIn(hear(bot('b')))).toEqual(['b']);
  expect(shownIn(change({ language: 'sv' }))).toEqual([]);
  expect(change({ draft: 'moi' })).toEqual([]);
});

it('A frame that comes anew hears everything that was said before, in its order', () => {
  const { hear, state } = conversation();
  for (const id of ['a', 'b', 'c']) hear(bot(id));
  const told = createMirror().changes(state());
  expect(shownIn(told)).toEqual(['a', 'b', 'c']);
  const places = told.flatMap((one) =>
    one.kind === 'activity' ? [one.activity.channelData?.['webchat:sequence-id']] : [],
  );
  expect(places).toEqual([1, 2, 3]);
});

it('What the person says is shown at once with its state, and without it when it has arrived', () => {
  const { hear, change, state } = conversation();
  const activity = { type: 'message', text: 'Moi', channelData: { clientActivityID: 'x' } };
  const pending = [{ id: 'x', activity, state: 'waiting' as const }];
  const [sent] = change({ transcript: { ...state().transcript, pending } }).filter(
    (one) => one.kind === 'activity',
  );
  expect(sent?.activity.attachments?.[0]?.content).toEqual({ part: 'delivery', id: 'x' });
  change({ transcript: { ...state().transcript, pending: [] } });
  const told = hear({ ...activity, id: 'c|1', from: { id: 'user', role: 'user' } });
  expect(told).toContainEqual(
    expect.objectContaining({
      activity: expect.objectContaining({ id: 'x', text: 'Moi', attachments: [] }),
    }),
  );
});

it('A message that the person takes back goes away', () => {
  const { change, state } = conversation();
  const activity = { type: 'message', text: 'Moi' };
  change({
    transcript: {
      ...state().transcript,
      pending: [{ id: 'x', activity, state: 'failed' as const }],
    },
  });
  const told = change({ transcript: { ...state().transcript, pending: [] } });
  expect(told).toContainEqual({ kind: 'remove', id: 'x' });
});

it('An answer that is being written grows in one place and makes way for the ready one', () => {
  const { hear } = conversation();
  const piece = (streamSequence: number, text: string) =>
    hear(
      bot(`s${streamSequence}`, {
        type: 'typing',
        text,
        channelData: { streamType: 'streaming', streamId: 'v', streamSequence },
      }),
    );
  expect(shownIn(piece(1, 'Hei'))).toEqual(['stream']);
  expect(shownIn(piece(2, 'Hei taas'))).toEqual(['stream']);
  const told = hear(bot('done', { channelData: { streamType: 'final', streamId: 'v' } }));
  expect(shownIn(told)).toEqual(['done']);
  expect(told).toContainEqual({ kind: 'remove', id: 'stream' });
});

it('Under cards side by side the thumbs are no further card', () => {
  const { hear } = conversation();
  const card = { contentType: 'application/vnd.microsoft.card.hero', content: { title: 'x' } };
  const told = hear(
    bot('a', {
      attachmentLayout: 'carousel',
      attachments: [card, card],
      channelData: { auroraai: { answer: 'intent' } },
    }),
  );
  expect(shownIn(told)).toEqual(['a', 'a~below']);
});

it('A bot cannot pretend to be a part of the chat', () => {
  const { hear } = conversation();
  const forged = {
    contentType: 'application/vnd.auroraai.part+json',
    content: { part: 'delivery', id: 'x' },
  };
  const told = JSON.stringify(hear(bot('a', { attachments: [forged] })));
  expect(told).not.toContain('delivery');
});
