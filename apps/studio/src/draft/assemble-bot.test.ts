import type { StudioPart } from '@auroraai/api-client/studio';
import { expect, it } from 'vitest';
import { assembleBot } from './assemble-bot.ts';

const NAMES = { fi: 'Opas', sv: 'Guiden' };

function draftWith(answer: unknown, topic: unknown = { intent: 'muutto', answer: 'muutto' }) {
  const settings = {
    ...{ format: 1, id: 'opas', version: '1', names: NAMES, languages: ['fi', 'sv'] },
    ...{ responsible: { names: NAMES }, humanContact: { names: NAMES, phone: '020 123' } },
    ...{ retentionDays: 30, greeting: 'muutto' },
  };
  const examples = { fi: ['muutan', 'miten muutan', 'muutto'], sv: [] };
  const values = {
    settings,
    intent: { ...(topic as object), examples },
    answer: { answer: 'muutto', variants: [{ text: answer }] },
  };
  return Object.entries(values).map(([kind, value], order) => ({
    ...{ id: kind, kind: kind as StudioPart['kind'], value, order },
  }));
}

it('A draft that is whole can be tried, and nothing keeps it from people', () => {
  const { bot, problems } = assembleBot(draftWith({ fi: 'Tee muuttoilmoitus.', sv: 'Anmäl det.' }));
  expect(bot?.answers).toHaveLength(1);
  expect(problems).toEqual([]);
});

it('A draft that somebody has begun in one language can be tried, and says what it lacks', () => {
  const { bot, problems } = assembleBot(draftWith({ fi: 'Tee muuttoilmoitus.' }));
  expect(bot).toMatchObject({ id: 'opas', fallback: {}, languages: ['fi', 'sv'] });
  expect(problems).toMatchObject([{ code: 'text-missing', values: { languages: ['sv'] } }]);
});

it('A draft in which a name leads nowhere cannot be tried, whatever else it lacks', () => {
  const { bot, problems } = assembleBot(
    draftWith({ fi: 'Tee muuttoilmoitus.' }, { intent: 'muutto', answer: 'poistettu' }),
  );
  expect(bot).toBeNull();
  expect(problems.map(({ code }) => code).sort()).toEqual(['no-answer', 'text-missing']);
});
