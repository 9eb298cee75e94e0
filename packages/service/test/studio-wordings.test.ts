import type { DismissedWording, WordingSource } from '@auroraai/api-client/studio';
import { beforeEach, describe, expect, it } from 'vitest';
import { createStudioBench, type Editor, refusal, type StudioBench } from './studio.ts';
import { type AtBot, makeBot, ok } from './studio-bot.ts';

let bench: StudioBench;
let aino: Editor;
let bot: AtBot;

beforeEach(async () => {
  bench = await createStudioBench();
  aino = await bench.editor('aino', { town: 'publisher' });
  bot = await makeBot(aino);
});

const dismissed = async () =>
  ((await ok(await bot.send('GET', '/dismissals'))) as { dismissed: DismissedWording[] }).dismissed;

describe('wordings that are offered to editors', () => {
  it('are those of the vocabulary of services and of the topics that ship with the toolkit', async () => {
    const { sources } = (await ok(await aino.send('GET', '/wordings'))) as {
      sources: WordingSource[];
    };
    expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length);
    const named = (id: string) => sources.find((one) => one.id === id);
    expect(named('services-debt')?.texts.fi).toContain('velat niskassa');
    expect(named('opas-kiitos')).toMatchObject({
      from: 'topics',
      names: { fi: expect.any(String), sv: expect.any(String), en: expect.any(String) },
      texts: { fi: expect.arrayContaining(['kiitos']) },
    });
  });

  it('are not offered again once they were dismissed for a topic', async () => {
    const wording = { part: 'p1', language: 'fi', text: 'velat niskassa' };
    expect((await bot.send('POST', '/dismissals', wording)).status).toBe(204);
    expect((await bot.send('POST', '/dismissals', wording)).status).toBe(204);
    expect(await dismissed()).toEqual([wording]);
  });

  it('are refused when they are no wordings, and taken without what no text has', async () => {
    const send = (body: unknown) => bot.send('POST', '/dismissals', body);
    for (const body of [{}, { part: 'p', language: 'fi' }, { part: 'p', language: 'fi', text: '' }])
      expect(await refusal(await send(body))).toBe('400 invalid');
    const long = { part: 'p', language: 'fi', text: 'x'.repeat(501) };
    expect(await refusal(await send(long))).toBe('400 invalid');
    await send({ part: 'p', language: 'fi', text: 've\u0000lat' });
    expect((await dismissed()).every(({ text }) => !text.includes('\u0000'))).toBe(true);
  });
});
