import { type Contender, pageOf } from './contender.ts';
import { PEERS, readPeerFile } from './peer-file.ts';

/** Microsoft's own client of Direct Line, as its script tag brings it. */
export async function webChat(): Promise<Contender> {
  const script = await readPeerFile(PEERS.webChat);
  const page = pageOf(
    '<script defer src="/webchat.js"></script><script defer src="/page.js"></script>',
    '<div id="chat" style="height:700px"></div>',
  );
  return {
    name: 'botframework-webchat 4.18.1',
    files: new Map<string, string | Buffer>([
      ['/', page],
      ['/webchat.js', script],
      ['/page.js', WEB_CHAT_PAGE],
    ]),
  };
}

const WEB_CHAT_PAGE = `
const stream = (first) => {
  const observers = new Set();
  const observable = {
    subscribe: (next) => {
      const observer = typeof next === 'function' ? { next } : next;
      observers.add(observer);
      for (const value of first) observer.next(value);
      return { unsubscribe: () => observers.delete(observer) };
    },
  };
  observable[Symbol.observable ?? '@@observable'] = () => observable;
  // Who comes later hears what was said before, as from a server.
  const push = (value) => { first.push(value); for (const one of observers) one.next(value); };
  return { observable, push };
};
const activities = stream([]);
let number = 0;
const say = (text) => activities.push({
  type: 'message', id: 'c|' + (number += 1), text, locale: 'fi', channelId: 'directline',
  timestamp: new Date(1763990000000 + number * 1000).toISOString(),
  from: { id: 'bot', role: 'bot' }, conversation: { id: 'c' },
});
window.bench = {
  open: () => {
    window.WebChat.renderWebChat({
      directLine: {
        activity$: activities.observable,
        connectionStatus$: stream([1, 2]).observable,
        postActivity: () => stream(['c|0']).observable,
        getSessionId: () => stream([]).observable,
        end: () => {},
        referenceGrammarId: 'x',
      },
      userID: 'user',
      locale: 'fi-FI',
    }, document.getElementById('chat'));
    say('Hei!');
  },
  words: () => document.getElementById('chat').textContent,
  isReady: () => Boolean(window.WebChat),
  say,
};
`;

/** The lightest of the peers that were measured; it has no launcher. */
export async function deepChat(): Promise<Contender> {
  const script = await readPeerFile(PEERS.deepChat);
  const page = pageOf(
    '<script type="module" src="/deep-chat.js"></script><script defer src="/page.js"></script>',
  );
  return {
    name: 'deep-chat 2.4.2',
    files: new Map<string, string | Buffer>([
      ['/', page],
      ['/deep-chat.js', script],
      ['/page.js', DEEP_CHAT_PAGE],
    ]),
  };
}

const DEEP_CHAT_PAGE = `
let chat;
window.bench = {
  open: async () => {
    chat = document.createElement('deep-chat');
    chat.style.cssText = 'display:block;width:400px;height:700px;font-family:sans-serif';
    chat.connect = { handler: (_, signals) => signals.onResponse({ text: 'ok' }) };
    const isDrawn = new Promise((done) => { chat.onComponentRender = done; });
    document.body.append(chat);
    await isDrawn;
    window.bench.say('Hei!');
  },
  words: () => chat.shadowRoot.textContent,
  isReady: () => Boolean(customElements.get('deep-chat')),
  say: (text) => chat.addMessage({ text, role: 'ai' }),
};
`;
