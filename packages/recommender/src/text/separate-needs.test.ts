import { describe, expect, it } from 'vitest';
import { words } from './normalise.ts';
import { type PlacedTopic, separateNeeds } from './separate-needs.ts';

const topic = (weight: number, ...positions: number[]): PlacedTopic => ({
  positions: new Set(positions),
  weight,
  strength: 1,
});

describe('needs named one beside the other', () => {
  it('T18: a need told in few words counts nearly as much as one told in many', () => {
    const topics = [topic(0.8, 0, 2), topic(0.3, 6), topic(0.15, 6)];
    expect(separateNeeds(words('lapsi ei mene kouluun ja meillä velkoja'), topics)).toEqual([
      0, 1, 1,
    ]);
    expect(topics[1]!.weight).toBeCloseTo(0.72);
    expect(topics[2]!.weight).toBeCloseTo(0.36);
  });

  it('T18: a topic that all of the text means belongs to no single need and keeps its weight', () => {
    const topics = [topic(1, 0, 2), topic(0.8, 0), topic(0.4, 2)];
    expect(separateNeeds(words('unemployed and depressed'), topics)).toEqual([undefined, 0, 1]);
    expect(topics[0]!.weight).toBe(1);
  });

  it('T18: without a joining word, or with one clear need only, nothing changes', () => {
    const apart = [topic(0.8, 0), topic(0.3, 1)];
    expect(separateNeeds(words('koulu velat'), apart)).toEqual([undefined, undefined]);
    const vague = [topic(0.8, 0), { ...topic(0.3, 2), strength: 0 }];
    expect(separateNeeds(words('koulu ja velat'), vague)).toEqual([undefined, undefined]);
    expect([...apart, ...vague].map(({ weight }) => weight)).toEqual([0.8, 0.3, 0.8, 0.3]);
  });
});
