import {
  LIFE_AREAS as BOT_AREAS,
  type Bot,
  loadBot,
  runDialogueTests,
  type TrainedBot,
  trainBot,
} from '@auroraai/dialogue';
import { CODE_LISTS, LIFE_AREA_TEXTS } from '@auroraai/open-data';
import { BOTS } from '@auroraai/open-data/bots';
import { TOWN } from '@auroraai/open-data/town';
import { LIFE_AREAS } from '@auroraai/recommender';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadDemoBots, trainDemoBots } from '../src/demo-bots.ts';

const lists = { municipalities: [...CODE_LISTS.municipalities, TOWN], lifeAreas: LIFE_AREA_TEXTS };

describe.each(Object.entries(BOTS))('the demonstration bot %s', (id, files) => {
  const { bot, problems = [] } = loadBot(files);
  let trained: TrainedBot;
  beforeAll(() => {
    trained = trainBot(bot as Bot, { lists });
  }, 60_000);

  test('its files have no errors', () => {
    expect(problems).toEqual([]);
    expect(bot?.id).toBe(id);
  });

  test.each(bot?.tests.map(({ test: name }) => name) ?? [])(
    'holds its conversation: %s',
    (name) => {
      const only = bot?.tests.filter((one) => one.test === name) ?? [];
      const results = runDialogueTests(trained, only);
      expect(results).toHaveLength(1);
      expect(results.flatMap(({ problems: found }) => found)).toEqual([]);
    },
  );
});

test('The bots ask about the same areas of life as the recommender knows', () => {
  expect(BOT_AREAS).toEqual(LIFE_AREAS);
});

test('What only another bot of the installation knows is offered to it, as in its own network, also by bots that were trained before', async () => {
  const hosted = await loadDemoBots('town', await trainDemoBots());
  const engine = hosted.find(({ id }) => id === 'opas')?.engine;
  const from = { id: 'person' };
  const env = { now: new Date('2026-11-23T10:00:00Z') };
  const said = engine?.transition(
    null,
    {
      kind: 'activity',
      activity: { type: 'message', text: 'haluan vaihtaa postin osoitteen', locale: 'fi', from },
    },
    env,
  );
  expect(said?.activities.map(({ text }) => text).join(' ')).toContain('Opiskelumuutto');
}, 60_000);
