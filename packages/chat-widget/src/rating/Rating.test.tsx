import type { OutboxItem } from '@auroraai/api-client/direct-line';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ChatProvider } from '../app/chat-context.tsx';
import { createController } from '../app/create-controller.ts';
import { loadMessages } from '../catalogues/messages.ts';
import { Rating } from './Rating.tsx';

const ID = 'c|0000002';
let chat: ReturnType<typeof createController>;
let told: unknown[];

beforeEach(async () => {
  vi.stubGlobal('fetch', async () => new Response('{}'));
  const settings = { bot: 'opas', server: 'https://aurora.test' };
  chat = createController({ settings, bot: { names: {}, languages: [] } }, () => {});
  chat.store.setState({ messages: await loadMessages('fi'), language: 'fi' });
  told = [];
  /** As the outbox does: what is on its way is pending. */
  const tell = (name: string, value: unknown) => {
    told.push(value);
    const item = { id: `${told.length}`, activity: { type: 'event', name, value } };
    chat.store.setState(({ transcript }) => ({
      transcript: {
        ...transcript,
        pending: [...transcript.pending, { ...item, state: 'waiting' } as OutboxItem],
      },
    }));
  };
  render(
    <ChatProvider chat={{ ...chat, tell, adopt: () => {} }}>
      <Rating activityId={ID} />
    </ChatProvider>,
  );
});
afterEach(() => {
  cleanup();
  chat.destroy();
  vi.unstubAllGlobals();
});

const thumb = (name: string) => screen.getByRole('button', { name });

it('A thumb up is sent at once, shown as pressed and thanked for, and can be taken back', () => {
  expect(screen.getByRole('status').textContent).toBe('');
  fireEvent.click(thumb('Vastaus auttoi'));
  expect(told).toEqual([{ activity_id: ID, score: 1 }]);
  expect(thumb('Vastaus auttoi').getAttribute('aria-pressed')).toBe('true');
  expect(screen.getByRole('status').textContent).toBe('Kiitos palautteesta.');
  expect(screen.queryByRole('checkbox')).toBeNull();
  fireEvent.click(thumb('Vastaus auttoi'));
  expect(told.at(-1)).toEqual({ activity_id: ID, score: null });
  expect(thumb('Vastaus auttoi').getAttribute('aria-pressed')).toBe('false');
});

it('After a thumb down the person may say why, and the focus returns to the thumb', () => {
  fireEvent.click(thumb('Vastaus ei auttanut'));
  fireEvent.click(screen.getByRole('checkbox', { name: 'Vanhentunutta tietoa' }));
  fireEvent.click(screen.getByRole('checkbox', { name: 'Väärä aihe' }));
  fireEvent.click(thumb('Lähetä palaute'));
  expect(told).toEqual([
    { activity_id: ID, score: -1 },
    { activity_id: ID, score: -1, reasons: ['wrong_topic', 'out_of_date'] },
  ]);
  expect(screen.queryByRole('checkbox')).toBeNull();
  expect(document.activeElement).toBe(thumb('Vastaus ei auttanut'));
});

it('Escape leaves the reasons and nothing else', () => {
  fireEvent.click(thumb('Vastaus ei auttanut'));
  const isLeft = fireEvent.keyDown(screen.getAllByRole('checkbox')[0]!, { key: 'Escape' });
  expect(isLeft).toBe(false);
  expect(screen.queryByRole('checkbox')).toBeNull();
  expect(told).toHaveLength(1);
});

it('What the person thought of an answer is there again when the conversation is', () => {
  act(() =>
    chat.store.setState(({ transcript }) => ({
      transcript: { ...transcript, ratings: { [ID]: -1 } },
    })),
  );
  expect(thumb('Vastaus ei auttanut').getAttribute('aria-pressed')).toBe('true');
  expect(screen.getByRole('status').textContent).toBe('');
});
