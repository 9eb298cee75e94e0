import type { BotQuality, QualityFigures } from '@auroraai/api-client/studio';
import { beforeEach, describe, expect, it } from 'vitest';
import { startTalk } from './chat.ts';
import { createStudioBench, type StudioBench } from './studio.ts';
import { type AtBot, atBot, makeBot, ok } from './studio-bot.ts';

let bench: StudioBench;
let bot: AtBot;
/** Documents that were measured. */
let measured: string[];
let measuring: (document: string) => Promise<QualityFigures | null>;

const FIGURES: QualityFigures = {
  languages: [{ language: 'fi', examples: 10, right: 8 }],
  tests: { all: 1, passed: 1 },
  findings: { error: 0, warning: 0, note: 3 },
};

beforeEach(async () => {
  measured = [];
  measuring = async () => FIGURES;
  bench = await createStudioBench({
    measure: async (document) => {
      measured.push(document);
      return measuring(document);
    },
  });
  bot = await makeBot(await bench.editor('aino', { town: 'publisher' }));
});

const publish = async () => ok(await bot.send('POST', '/versions', { note: '', do: 'publish' }));
const quality = async (by = bot) => (await ok(await by.send('GET', '/quality'))) as BotQuality;

/** Asks until nothing is being measured any more. */
async function measuredQuality(): Promise<BotQuality> {
  for (;;) {
    const found = await quality();
    if (!found.measuring) return found;
  }
}

describe('how good the versions of a bot were', () => {
  it('is measured once for each version that people have talked with, when somebody asks', async () => {
    expect(await quality()).toEqual({ versions: [], measuring: false });
    await publish();
    await publish();
    await ok(await bot.send('POST', '/versions', { note: '', do: 'review' }));
    expect(measured).toEqual([]);
    expect(await quality()).toMatchObject({
      versions: [
        { number: 1, figures: null },
        { number: 2, figures: null },
      ],
      measuring: true,
    });
    const { versions } = await measuredQuality();
    expect(versions).toEqual(
      [1, 2].map((number) => ({
        ...{ number, published_at: '2026-03-04T12:00:00.000Z', figures: FIGURES, people: null },
      })),
    );
    expect(measured).toHaveLength(2);
    const viewer = atBot(await bench.editor('vieras', { town: 'viewer' }));
    expect((await quality(viewer)).versions).toEqual(versions);
  });

  it('stays unknown where a version cannot be measured, and is not tried again', async () => {
    await publish();
    measuring = () => Promise.reject(new Error('lost'));
    expect((await measuredQuality()).versions).toMatchObject([{ figures: null }]);
    expect(await quality()).toMatchObject({ measuring: false });
    expect(measured).toHaveLength(1);
  });

  it('tells how much of what people wrote was understood on the days of a version', async () => {
    await publish();
    bench.clock.now = new Date('2026-03-05T12:00:00.000Z');
    const talk = await startTalk(bench, 'kirjasto');
    await talk.say('kauanko kirjaa saa pitää');
    await talk.say('hevonen laukkaa niityllä');
    await bench.service.settle();
    bot = atBot(await bench.editor('olli', { town: 'viewer' }));
    const { versions } = await measuredQuality();
    expect(versions).toMatchObject([{ number: 1, people: { read: 2, understood: 1 } }]);
  });
});
