import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { HOSTILE_STRINGS } from '../hostile/corpus.example.ts';
import { hostileActivities, hostileConfiguration } from '../hostile/hostile-message.example.ts';
import { beginChat, rootOf, ScriptedChat } from './ScriptedChat.example.tsx';

/** What takes a text for code or for HTML: the sinks that Trusted Types guard. */
const SINKS: [object, string][] = [
  [Element.prototype, 'innerHTML'],
  [Element.prototype, 'outerHTML'],
  [ShadowRoot.prototype, 'innerHTML'],
  [HTMLIFrameElement.prototype, 'srcdoc'],
  [HTMLScriptElement.prototype, 'src'],
  [HTMLScriptElement.prototype, 'text'],
  [Element.prototype, 'insertAdjacentHTML'],
  [Document.prototype, 'write'],
  [Range.prototype, 'createContextualFragment'],
  [DOMParser.prototype, 'parseFromString'],
  [globalThis, 'eval'],
];

/** Tells every text of the corpus that reaches a sink; gives back how to stop. */
function watchSinks(tell: (sink: string) => void): () => void {
  const undo = SINKS.map(([owner, name]) => {
    const before = Object.getOwnPropertyDescriptor(owner, name);
    if (!before) return () => {};
    const heard = (given: unknown[]) => {
      if (given.some((one) => /hostile|evil\.example/.test(String(one)))) tell(name);
    };
    Object.defineProperty(owner, name, {
      ...before,
      ...(before.set && {
        set(this: unknown, value: unknown) {
          heard([value]);
          before.set?.call(this, value);
        },
      }),
      ...(typeof before.value === 'function' && {
        value(this: unknown, ...given: unknown[]) {
          heard(given);
          return before.value.apply(this, given);
        },
      }),
    });
    return () => Object.defineProperty(owner, name, before);
  });
  return () => {
    for (const one of undo) one();
  };
}

/** A bot that is out to do harm; the longest texts have a test of their own. */
const CORPUS = HOSTILE_STRINGS.filter(({ length }) => length < 1_000);

const meta: Meta<typeof ScriptedChat> = {
  title: 'chat-widget/Hostile bot',
  component: ScriptedChat,
  args: {
    configuration: hostileConfiguration('<img src=https://evil.example/x.png onerror=hostile()>'),
    language: 'fi',
    greeting: [
      ...CORPUS.flatMap((text, index) =>
        hostileActivities(text)
          .filter(({ type }) => type === 'message')
          .map(({ attachments = [], ...rest }) => ({
            ...rest,
            id: undefined as never,
            // One question and one carousel of everything are enough to look at.
            ...(index % 8 === 0 && { attachments }),
          })),
      ),
      { type: 'message', text: 'Loppu.', locale: 'fi' },
    ],
  },
  // What a bot writes may break a rule of accessibility; the chat around it is judged elsewhere.
  parameters: { a11y: { test: 'off' }, everyLook: false },
};

export default meta;

type Story = StoryObj<typeof ScriptedChat>;

export const Corpus: Story = {
  play: async ({ canvasElement }) => {
    const ran: string[] = [];
    Object.assign(globalThis, { hostile: () => ran.push('hostile()') });
    const stop = watchSinks((sink) => ran.push(sink));
    try {
      const chat = await beginChat(canvasElement);
      const root = await rootOf(canvasElement);
      await expect(await chat.findByText('Loppu.', {}, { timeout: 20_000 })).toBeVisible();
      // All of it is drawn once, a window of messages at a time.
      let pages = 0;
      for (; pages < 200; pages += 1) {
        const earlier = [...root.querySelectorAll<HTMLElement>('button')].find(
          ({ textContent }) => textContent === 'Näytä aiemmat viestit',
        );
        if (!earlier) break;
        earlier.click();
        await new Promise((next) => requestAnimationFrame(next));
        for (const link of root.querySelectorAll('a'))
          await expect(link.protocol).toMatch(/^(https?|mailto|tel|sms):$/);
        await expect(root.querySelector('script,iframe,object,embed,base,link')).toBeNull();
        await expect([...root.querySelectorAll('img')].map(({ src }) => src)).toEqual([]);
      }
      await expect(pages).toBeGreaterThan(10);
      await expect(pages).toBeLessThan(200);
    } finally {
      stop();
    }
    await expect(ran).toEqual([]);
    const asked = performance.getEntriesByType('resource').map(({ name }) => name);
    await expect(asked.filter((url) => url.includes('evil.example'))).toEqual([]);
  },
};
