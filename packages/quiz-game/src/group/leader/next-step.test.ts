import type { GroupSection } from '@auroraai/api-client';
import { expect, it } from 'vitest';
import { nextStep } from './next-step.ts';

const section = (state: GroupSection['state']): GroupSection => ({
  section_id: 'me',
  state,
  answered: 0,
  picture: null,
});
const player = { player_id: 'a', nickname: 'Kettu', avatar: 'fox', place: 0 };

it('A leader is told what comes next, from the code to the end', () => {
  const waiting = [section('waiting'), section('waiting')];
  expect(nextStep({ sections: waiting, players: [] })).toBe('nobody');
  expect(nextStep({ sections: waiting, players: [player] })).toBe('ready');
  expect(nextStep({ sections: [section('open')], players: [player] })).toBe('open');
  const one = [section('closed'), section('waiting')];
  expect(nextStep({ sections: one, players: [player] })).toBe('more');
  expect(nextStep({ sections: [section('closed')], players: [player] })).toBe('done');
});
