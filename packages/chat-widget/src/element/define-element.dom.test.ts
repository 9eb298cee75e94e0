import { afterEach, expect, it, vi } from 'vitest';
import { type AuroraChatElement, defineAuroraChat } from './define-element.ts';
import type { ChatApp, MountOptions } from './host-api.ts';

const mounted: MountOptions[] = [];
const calls: string[] = [];
const note =
  (name: string) =>
  (...given: unknown[]) => {
    calls.push([name, ...given].join(' '));
  };
const app: ChatApp = {
  mountChat: async (options) => {
    mounted.push(options);
    return {
      open: note('open'),
      close: note('close'),
      resume: note('resume'),
      send: note('send'),
      setLanguage: note('setLanguage'),
      setContext: note('setContext'),
      unmount: note('unmount'),
    };
  },
};

afterEach(async () => {
  document.body.replaceChildren();
  await new Promise((resolve) => setTimeout(resolve, 0));
  localStorage.clear();
  mounted.length = 0;
  calls.length = 0;
});

function put(attributes: Record<string, string> = {}): AuroraChatElement {
  const element = document.createElement('aurora-chat') as AuroraChatElement;
  for (const [name, value] of Object.entries({ bot: 'opas', ...attributes }))
    element.setAttribute(name, value);
  document.body.append(element);
  return element;
}

it('Settings given before the element was defined are kept', async () => {
  const early = document.createElement('aurora-chat') as AuroraChatElement;
  early.settings = { imageOrigins: 'https://kuvat.example' };
  document.body.append(early);
  defineAuroraChat(async () => app, { server: 'https://aurora.example' });
  early.open();
  await vi.waitFor(() => expect(mounted).toHaveLength(1));
  expect(mounted[0]?.settings).toMatchObject({
    server: 'https://aurora.example',
    imageOrigins: 'https://kuvat.example',
  });
});

it('Nothing loads until the person comes near, or has a conversation to go on with', async () => {
  put();
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(mounted).toHaveLength(0);
  localStorage.setItem('aurora-chat:https://aurora.example:toinen', '{}');
  put({ bot: 'toinen' });
  await vi.waitFor(() => expect(calls).toEqual(['resume']));
});

it('Calls made before the app has come are kept in their order', async () => {
  const element = put({ 'token-url': '/token' });
  element.open();
  element.send('moi');
  element.setLanguage('sv');
  await vi.waitFor(() => expect(calls).toEqual(['open', 'send moi', 'setLanguage sv']));
  expect(mounted[0]?.settings).toMatchObject({ bot: 'opas', tokenUrl: '/token', language: 'sv' });
});

it('A page that moves the element keeps the chat; one that takes it away ends it', async () => {
  const element = put();
  element.open();
  await vi.waitFor(() => expect(calls).toEqual(['open']));
  document.body.prepend(element);
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(calls).toEqual(['open']);
  element.remove();
  await vi.waitFor(() => expect(calls).toEqual(['open', 'unmount']));
  document.body.append(element);
  element.open();
  await vi.waitFor(() => expect(mounted).toHaveLength(2));
});

it('What the chat tells are events of the element', async () => {
  const element = put();
  const heard: unknown[] = [];
  const stop = element.on('unread', (detail) => heard.push(detail));
  document.body.addEventListener('aurora-unread', (event) =>
    heard.push((event as CustomEvent).detail),
  );
  element.open();
  await vi.waitFor(() => expect(mounted).toHaveLength(1));
  mounted[0]?.emit('unread', { count: 2 });
  stop();
  mounted[0]?.emit('unread', { count: 3 });
  expect(heard).toEqual([{ count: 2 }, { count: 2 }, { count: 3 }]);
});
