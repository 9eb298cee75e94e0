import type { StudioPart } from '@auroraai/api-client/studio';
import { expect, it } from 'vitest';
import { teach } from './teach.ts';

const part = (value: StudioPart['value']): StudioPart => ({
  id: 'p1',
  kind: 'intent',
  revision: 1,
  value,
  order: 0,
  changed_by: '',
  changed_at: '',
});
const MOVING = { intent: 'moving', answer: 'm', examples: { fi: ['muutan'], sv: ['flytta'] } };

it('A message becomes the last example of its language; nothing else changes', () => {
  const taught = teach(part(MOVING), 'fi', '  uusi osoite ');
  expect(taught).toEqual({
    state: 'added',
    edit: {
      part: 'p1',
      kind: 'intent',
      value: { ...MOVING, examples: { fi: ['muutan', 'uusi osoite'], sv: ['flytta'] } },
    },
  });
});

it('A language without examples begins with the message', () => {
  const taught = teach(part(MOVING), 'en', 'moving');
  const examples = { ...MOVING.examples, en: ['moving'] };
  expect(taught).toMatchObject({ edit: { value: { ...MOVING, examples } } });
});

it('What is an example already is not added again, whatever its letters and spaces', () => {
  expect(teach(part(MOVING), 'fi', ' Muutan')).toEqual({ state: 'already' });
});

it('A part that is not whole is taught too, and a language by a strange name harms nothing', () => {
  for (const value of [null, 3, [], { examples: 7 }, { examples: { fi: 'x' } }])
    expect(teach(part(value), 'fi', 'moi').state).toBe('added');
  expect(teach(part(MOVING), '__proto__', 'x').state).toBe('added');
  expect({}).not.toHaveProperty('0');
});
