import { describe, expect, it } from 'vitest';
import type { StudioBotStore } from '../../store/studio-bot-store.ts';
import { createHosting } from './hosting.ts';
import { trainHere } from './training.ts';

const text = { fi: 'Hei!' };
/** A bot as it is when nobody has taught it anything yet. */
const UNTAUGHT = {
  ...{ format: 1, id: 'uusi', version: '1', languages: ['fi'], names: { fi: 'Uusi' } },
  responsible: { names: { fi: 'Kunta' } },
  humanContact: { names: { fi: 'Neuvonta' }, phone: '09 123 4567' },
  ...{ retentionDays: 30, greeting: 'tervehdys', fallback: {} },
  answers: [{ answer: 'tervehdys', variants: [{ text }] }],
};

describe('A bot without a topic', () => {
  it('is trained to nothing, and people meet it all the same', async () => {
    const train = trainHere({});
    const training = await train(JSON.stringify(UNTAUGHT));
    if (training.problems) throw new Error(JSON.stringify(training.problems));
    expect(training.failing).toEqual([]);
    const { answers, ...settings } = UNTAUGHT;
    const parts = [
      { id: 's', kind: 'settings', order: 0, value: settings },
      { id: 'a', kind: 'answer', order: 1, value: answers[0] },
    ];
    for (const model of [training.model, null]) {
      const kept: Uint8Array[] = [];
      const hosted: unknown[] = [];
      const published = { organisation: 'kunta', id: 'uusi', number: 1, parts, model };
      const hosting = createHosting({
        store: {
          published: async () => [{ id: 'uusi', number: 1 }],
          publishedBot: async () => published,
          keepModel: async (_id: string, _number: number, made: Uint8Array) => {
            kept.push(made);
          },
        } as unknown as StudioBotStore,
        ...{ lists: {}, encoder: undefined, train, onTrouble: fail },
        ...{ now: () => new Date(0), later: (call: () => void) => call() },
        host: (bots) => {
          hosted.push(...bots);
        },
      });
      await hosting.refresh();
      expect(hosted).toHaveLength(1);
      expect(kept.map(({ length }) => length)).toEqual(model ? [] : [0]);
    }
  });
});

function fail(error: Error): never {
  throw error;
}
