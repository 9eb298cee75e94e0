import { expect, it } from 'vitest';
import { estimateWait } from './estimate.ts';

it('Nobody is told a waiting time that nobody can know', () => {
  expect(estimateWait(1, { advisers: 1, connected: 1, served: [] })).toBeUndefined();
  expect(estimateWait(1, { advisers: 1, connected: 1, served: [60, 60] })).toBeUndefined();
  expect(estimateWait(1, { advisers: 0, connected: 0, served: [60, 60, 60] })).toBeUndefined();
});

it('Who comes while an adviser is free is not told to wait', () => {
  expect(estimateWait(1, { advisers: 2, connected: 1, served: [60, 60, 60] })).toBeUndefined();
});

it('The wait grows with the queue and shrinks with advisers; one long talk does not stretch it', () => {
  const served = [240, 300, 360, 7200];
  expect(estimateWait(1, { advisers: 1, connected: 1, served })).toBe(330);
  expect(estimateWait(3, { advisers: 1, connected: 1, served })).toBe(990);
  expect(estimateWait(3, { advisers: 3, connected: 3, served })).toBe(330);
  expect(estimateWait(3, { advisers: 2, connected: 1, served })).toBe(330);
});
