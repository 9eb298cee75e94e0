import type { LinkNews } from '@auroraai/api-client/studio';
import { expect, it } from 'vitest';
import type { AskAddress } from '../src/studio/index.ts';
import { createStudioBench, type Editor, refusal } from './studio.ts';
import { answer, makeBot } from './studio-bot.ts';

const LINKS = '/bots/kirjasto/links';

async function withLinks(askAddress: AskAddress | null) {
  const bench = await createStudioBench({ askAddress });
  const aino = await bench.editor('aino', { town: 'publisher' });
  const bot = await makeBot(aino);
  const { value } = answer('linkit', 'Katso https://kunta.example/a ja https://kunta.example/b.');
  await bot.change({
    ...{ id: crypto.randomUUID(), part: crypto.randomUUID(), kind: 'answer', base: 0, value },
  });
  return { bench, aino };
}

async function newsOf(editor: Editor): Promise<LinkNews[]> {
  const answered = await editor.send('POST', LINKS, { links: 'all' });
  expect(answered.headers.get('Content-Type')).toBe('text/event-stream');
  const blocks = (await answered.text()).split('\n\n').filter((block) => block !== '');
  return blocks.map((block) => JSON.parse(block.replace(/^data: /, '')) as LinkNews);
}

it("the addresses in a draft's texts are asked and told of one by one", async () => {
  const { aino } = await withLinks(async ({ pathname }) => ({
    ...{ status: pathname === '/a' ? 200 : 404, location: null },
  }));
  expect(await newsOf(aino)).toEqual([
    { news: 'begun', count: 2 },
    { news: 'result', result: { address: 'https://kunta.example/a', is: 'works' } },
    { news: 'result', result: { address: 'https://kunta.example/b', is: 'not-found' } },
    { news: 'over' },
  ]);
});

it('a bot has its links asked once a minute, whoever presses', async () => {
  const { bench, aino } = await withLinks(async () => 'no-answer');
  const olli = await bench.editor('olli', { town: 'writer' });
  await newsOf(aino);
  const again = await olli.send('POST', LINKS, { links: 'all' });
  expect(again.headers.get('Retry-After')).toBe('60');
  expect(await refusal(again)).toBe('429 busy');
  bench.clock.now = new Date(bench.clock.now.getTime() + 60_000);
  expect(await newsOf(olli)).toHaveLength(4);
});

it('where the operator lets no addresses be asked, that is said', async () => {
  const { aino } = await withLinks(null);
  expect(await newsOf(aino)).toEqual([{ news: 'off' }]);
});

it('whoever goes away ends the asking', async () => {
  let stopped = 0;
  const { aino } = await withLinks(
    (_url, _method, signal) =>
      new Promise((settle) => {
        signal.addEventListener('abort', () => {
          stopped += 1;
          settle('no-answer');
        });
      }),
  );
  const answered = await aino.send('POST', LINKS, { links: 'all' });
  await answered.body?.cancel();
  await expect.poll(() => stopped).toBe(2);
});
