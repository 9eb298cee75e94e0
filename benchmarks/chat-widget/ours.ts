import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';
import { type Contender, pageOf } from './contender.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const chatFolder = join(root, 'packages/chat-widget');

/** The page's own part: a server in the page behind `fetch` and `WebSocket`, so that no network is measured. */
const PAGE_SOURCE = `
import { createInProcessServer } from '@auroraai/api-client/direct-line';
const server = createInProcessServer((activity, { say }) => {
  if (activity.name === 'webchat/join') say({ type: 'message', text: 'Hei!', locale: 'fi' });
});
window.fetch = async (input, init) => {
  const url = String(input);
  if (url.includes('/v3/directline')) return server.ports.fetch(input, init);
  return Response.json(url.endsWith('/token') ? await server.getToken() : {});
};
window.WebSocket = function (url) { return server.ports.openSocket(url); };
const part = (selector) => document.querySelector('aurora-chat')?.shadowRoot.querySelector(selector);
const appears = async (selector) => {
  while (!part(selector)) await new Promise((next) => requestAnimationFrame(next));
  return part(selector);
};
window.bench = {
  open: async () => {
    part('.launcher').click();
    (await appears('.consent .primary')).click();
    await appears('.message');
  },
  words: () => part('.entries')?.textContent ?? '',
  isReady: () => Boolean(part('.launcher')),
  say: (text) => server.say({ type: 'message', locale: 'fi', text }),
};
`;

/** Our chat as the script tag brings it, made as it is made for a release. */
export async function ours(): Promise<Contender> {
  const entry = join(root, '.cache', 'bench-page.ts');
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(entry, PAGE_SOURCE);
  const own = (mode: string) =>
    build({
      configFile: join(chatFolder, 'vite.config.ts'),
      root: chatFolder,
      mode,
      logLevel: 'silent',
      build: { write: false },
    });
  const page = build({
    configFile: false,
    root,
    logLevel: 'silent',
    resolve: { conditions: ['@auroraai/source', 'module', 'browser', 'production'] },
    build: {
      write: false,
      modulePreload: false,
      rollupOptions: { input: entry, output: { entryFileNames: 'page.js' } },
    },
  });
  const files = new Map<string, string | Buffer>([
    [
      '/',
      pageOf(
        '<script type="module" src="/page.js"></script><script defer src="/embed/aurora-chat.js" data-bot="bench"></script>',
      ),
    ],
  ]);
  for (const [folder, built] of [
    ['/embed/', await own('embed')],
    ['/embed/', await own('loader')],
    ['/', await page],
  ] as const)
    for (const part of outputOf(built))
      files.set(
        folder + part.fileName,
        part.type === 'chunk' ? part.code : Buffer.from(part.source),
      );
  return { name: 'aurora-chat', files };
}

function outputOf(built: Awaited<ReturnType<typeof build>>) {
  return [built as Rollup.RollupOutput | Rollup.RollupOutput[]]
    .flat()
    .flatMap(({ output }) => output);
}
