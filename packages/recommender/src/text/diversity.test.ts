import { describe, expect, it } from 'vitest';
import { type Candidate, diversified } from './diversity.ts';

const candidate = (score: number, name: string, topic?: string): Candidate => ({
  document: 0,
  score,
  name,
  topic,
});
const names = (candidates: Candidate[]) => diversified(candidates, 0.8).map(({ name }) => name);

describe('order of a list that answers several needs', () => {
  it('T16: the best services of a second need come before the many of the first', () => {
    const rent = ['a', 'b', 'c', 'd', 'e'].map((name) => candidate(1, name, 'rent'));
    const divorce = ['x', 'y'].map((name) => candidate(0.9, name, 'divorce'));
    expect(names([...rent, ...divorce]).slice(0, 4)).toEqual(['a', 'x', 'b', 'y']);
  });

  it('T16: one need alone keeps the order of its services', () => {
    const order = ['a', 'b', 'c'];
    expect(names(order.map((name, at) => candidate(1 - at / 10, name, 'rent')))).toEqual(order);
  });

  it('T9: equal services of many places do not fill the head of a list', () => {
    const same = [1, 1, 1].map((score) => candidate(score, 'adult social work'));
    expect(names([...same, candidate(0.8, 'debt advice')]).indexOf('debt advice')).toBe(2);
  });

  it('T12: reduced scores never rise', () => {
    const mixed = [1, 0.9, 0.8, 0.7].map((score, at) => candidate(score, 'n', `t${at % 2}`));
    const scores = diversified(mixed, 0.8).map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((one, other) => other - one));
  });
});
