/** The address of the chat's service: another origin than the websites that embed it. */
export const SERVICE_PORT = 4174;
/** The address of the websites that embed the chat. */
export const HOSTS_PORT = 4175;

const SERVICE = `http://127.0.0.1:${SERVICE_PORT}`;
const NONCE = 'bm9uY2U';

/** Someone's website, as hostile to what is embedded in it as websites are. */
export interface HostPage {
  /** Attributes of `html`. */
  html?: string;
  head?: string;
  /** What stands in the body beside the chat's script tag. */
  body?: string;
  policy?: string;
}

/** The script tag as an organisation pastes it. */
function tag(bot = 'opas', nonce = '', more = ''): string {
  const attribute = nonce && ` nonce="${nonce}"`;
  return `<script src="${SERVICE}/embed/aurora-chat.js" data-bot="${bot}"${attribute}${more} defer></script>`;
}

const WORDS = '<h1>Kirjasto</h1><p>Tervetuloa lukemaan.</p>';
const STRICT = `default-src 'none'; script-src 'nonce-${NONCE}'; style-src 'nonce-${NONCE}'; connect-src ${SERVICE} ws://127.0.0.1:${SERVICE_PORT}; base-uri 'none'; form-action 'none'`;

/** The websites, by the path under which each is served. */
export const PLACES: Readonly<Record<string, HostPage>> = {
  plain: { body: WORDS + tag() },
  resets: {
    head: `<style>
      * { all: unset !important; }
      button, textarea, select, [role="dialog"], aurora-chat { display: none !important; }
      div, p, span { color: red !important; font: 3px monospace !important; position: static !important; }
    </style>`,
    body: WORDS + tag(),
  },
  'on-top': {
    head: '<style>.cover { position: fixed; inset: 0; z-index: 2147483647; background: #eee; pointer-events: none; }</style>',
    body: `<div class="cover">${WORDS}</div>${tag()}`,
  },
  'small-rem': {
    head: '<style>html { font-size: 62.5%; } body { font-size: 1.6rem; }</style>',
    body: WORDS + tag(),
  },
  'right-to-left': { html: 'lang="ar" dir="rtl"', body: `<h1>المكتبة</h1>${tag()}` },
  'strict-policy': {
    policy: STRICT,
    head: `<style nonce="${NONCE}">body { margin: 2rem; }</style>`,
    body: WORDS + tag('opas', NONCE),
  },
  'trusted-types': {
    policy: `${STRICT}; require-trusted-types-for 'script'; trusted-types 'none'`,
    body: WORDS + tag('opas', NONCE),
  },
  app: {
    body: `${WORDS}${tag()}<button type="button" id="leave">Toinen sivu</button>
      <script>
        leave.onclick = () => {
          const chat = document.querySelector('aurora-chat');
          window.kept ??= chat;
          if (chat) chat.remove(); else document.body.append(window.kept);
        };
      </script>`,
  },
  two: { body: WORDS + tag() + tag('toinen').replace(' defer', ' data-position="left" defer') },
  twice: { body: WORDS + tag() + tag() },
  'no-storage': {
    head: `<script>
      const blocked = { get() { throw new DOMException('Blocked', 'SecurityError'); } };
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, blocked);
      Object.defineProperty(Document.prototype, 'cookie', blocked);
    </script>`,
    body: WORDS + tag(),
  },
};

/** A website that says in a document of its own how its chat is. */
export const CONFIGURED: Readonly<Record<string, HostPage>> = {
  configured: { body: WORDS + tag('opas', '', ' data-config="/configuration.json"') },
};

const WEB_CHAT = ' data-renderer="webchat"';

/** Websites on which the conversation is the same and what draws it is not. */
export const RENDERERS: Readonly<Record<string, HostPage>> = {
  'own-renderer': { body: WORDS + tag('kaikki') },
  'web-chat': { body: WORDS + tag('kaikki', '', WEB_CHAT) },
  'web-chat-card': { body: WORDS + tag('kortti', '', WEB_CHAT) },
  'web-chat-speaking': { body: WORDS + tag('opas', '', `${WEB_CHAT} data-speech="browser"`) },
  'web-chat-no-frame': { policy: STRICT, body: WORDS + tag('opas', NONCE, WEB_CHAT) },
  'web-chat-strict': {
    policy: `${STRICT}; frame-src ${SERVICE}`,
    body: WORDS + tag('opas', NONCE, WEB_CHAT),
  },
  'web-chat-colours': {
    head: `<style nonce="${NONCE}">.night { --aurora-accent: #ffd166; --aurora-accent-text: #1b1b1b; --aurora-surface: #10202b; --aurora-text: #f2f2f2; }</style>`,
    body: WORDS + tag('opas', '', WEB_CHAT),
  },
};

/** The quiz's script tag as an organisation pastes it. */
function quizTag(more = ''): string {
  return `<script src="${SERVICE}/embed/aurora-quiz.js" data-quiz="miten-menee" data-municipality="998"${more} nonce="${NONCE}" defer></script>`;
}

/** The script tag for playing in groups. */
function groupTag(view: 'lead' | 'join', more = ''): string {
  return `<script src="${SERVICE}/embed/aurora-quiz.js" data-quiz="leirikirja, miten-menee" data-group="${view}"${more} nonce="${NONCE}" defer></script>`;
}

const AFTER = '<p>Kiitos, että kävit.</p>';

/** Websites that embed the quiz, hostile to it and strict with it. */
export const QUIZZES: Readonly<Record<string, HostPage>> = {
  quiz: {
    policy: `${STRICT}; require-trusted-types-for 'script'; trusted-types 'none'`,
    head: `<style nonce="${NONCE}">
      html { font-size: 62.5%; }
      h2, h3, button, fieldset, input, label { all: unset !important; display: none !important; }
    </style>`,
    body: `<main>${WORDS}${quizTag(' data-chat="on" data-take="on"')}${AFTER}</main>${tag('opas', NONCE)}`,
  },
  'quiz-lead': {
    policy: STRICT,
    body: `<main>${WORDS}${groupTag('lead', ' data-join="/quiz-join"')}</main>`,
  },
  'quiz-join': { policy: STRICT, body: `<main>${WORDS}${groupTag('join')}</main>` },
  'quiz-below': {
    policy: STRICT,
    head: `<style nonce="${NONCE}">.long { block-size: 4000px; }</style>`,
    body: `${WORDS}<div class="long"></div>${quizTag()}${AFTER}`,
  },
};

/** A website made with React under a strict policy; `html` is what its server has written. */
export function reactPlace(html: string, script: string): HostPage {
  return {
    policy: `${STRICT}; img-src ${SERVICE}`,
    head: `<style nonce="${NONCE}">body { margin: 2rem; }</style>`,
    body: `<div id="react" data-service="${SERVICE}">${html}</div><script type="module" nonce="${NONCE}" src="${script}"></script>`,
  };
}

/** A website as a whole document. */
export function documentOf({ html = 'lang="fi"', head = '', body = '' }: HostPage): string {
  return `<!doctype html><html ${html}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Kirjasto</title>${head}</head><body>${body}</body></html>`;
}
