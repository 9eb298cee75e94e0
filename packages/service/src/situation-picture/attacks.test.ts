import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../store/memory.ts';
import type { GatheredSeason } from '../store/situation-store.ts';
import { seeded } from './clusters/seeded.ts';
import type { Cell } from './counts.ts';
import { makeRelease, makeReleases } from './make-releases.ts';
import { blocksOf, pictureOf } from './picture.ts';
import { AGE_BANDS } from './port.ts';
import { NOISE_SCALE } from './protect.ts';
import { cell, QUIZ, TOWN } from './town.example.ts';

const ROUNDS = 10_000;

/** What is known of a person by the odds of two answers: at most exp(2 / scale) times as likely. */
const ODDS = Math.exp(2 / NOISE_SCALE);

/** How often the better of three guesses may be right when all that is known of the answer are those odds. */
const BOUND = ODDS / (ODDS + 2);

function season(cells: readonly Cell[], name = '2026-Q3'): GatheredSeason {
  return { organisation: 'town', quiz: QUIZ.id, season: name, cells, profiles: [] };
}

function release(cells: readonly Cell[], uniform: () => number) {
  const gathered = [season(cells)];
  return makeRelease({ settings: TOWN, quiz: QUIZ, period: '2026-Q3', gathered, uniform }).release;
}

/** Everything that can be asked of a period, as an organisation sees it. */
function everything(blocks: ReturnType<typeof blocksOf>) {
  return [null, ...TOWN.regions.map(({ code }) => code)].flatMap((region) =>
    [null, ...AGE_BANDS].map((ageBand) => {
      const filter = { region, ageBand };
      return pictureOf({ settings: TOWN, quiz: QUIZ, blocks, before: null, filter });
    }),
  );
}

describe('Somebody who tries to find out how one person answered', () => {
  it('who made up all other answers guesses no better than the noise allows, and is never sure', () => {
    const uniform = seeded(1);
    const others: [number, number, number] = [9, 8, 7];
    const right = [0, 0, 0];
    const seen = new Map<string, Set<number>>();
    for (let round = 0; round < ROUNDS; round += 1) {
      const secret = Math.floor(uniform() * 3);
      const exact = others.map((count, at) => count + (at === secret ? 1 : 0));
      const people = cell('shore', 'from-13', 25);
      const counts = { health: [exact[0] ?? 0, exact[1] ?? 0, exact[2] ?? 0] } as const;
      const [block] = release([{ ...people, counts }], uniform).blocks;
      const noisy = block?.counts.health ?? [0, 0, 0];
      // The likeliest answer is that whose count is highest above what is known.
      const excess = noisy.map(
        (count, at) =>
          Math.abs(count - (others[at] ?? 0)) - Math.abs(count - (others[at] ?? 0) - 1),
      );
      const guess = excess.indexOf(Math.max(...excess));
      if (guess === secret) right[secret] = (right[secret] ?? 0) + 1;
      const key = noisy.join(' ');
      seen.set(key, (seen.get(key) ?? new Set()).add(secret));
    }
    const rate = right.reduce((sum, one) => sum + one, 0) / ROUNDS;
    expect(rate).toBeGreaterThan(1 / 3);
    expect(rate).toBeLessThan(BOUND);
    // What was seen often was seen with every answer: no number is a proof.
    const often = [...seen].filter(([key]) => key === others.join(' ') || key === '10 8 7');
    expect(often.length).toBeGreaterThan(0);
    for (const [, secrets] of often) expect(secrets.size).toBe(3);
  });

  it('who subtracts any pictures from any others is left with whole blocks, however small the rest is', () => {
    const uniform = seeded(2);
    for (let round = 0; round < 200; round += 1) {
      const cells = TOWN.regions.flatMap(({ code }) =>
        AGE_BANDS.filter(() => uniform() < 0.6).map((age) =>
          cell(code, age, 1 + Math.floor(uniform() * 40)),
        ),
      );
      const { blocks } = release(cells, uniform);
      const people = new Map(
        cells.map(({ region, ageBand, people }) => [`${region} ${ageBand}`, people]),
      );
      const held = new Set<string>();
      for (const { places } of blocks) {
        const names = places.map(({ region, ageBand }) => `${region} ${ageBand}`);
        // Disjoint blocks are the atoms of everything that sums and differences can reach.
        for (const name of names) {
          expect(held.has(name)).toBe(false);
          held.add(name);
        }
        const size = names.reduce((sum, name) => sum + (people.get(name) ?? 0), 0);
        expect(size).toBeGreaterThanOrEqual(20);
      }
    }
  });

  it('sees the same picture however often it is asked for, and after others have come', async () => {
    const store = createMemoryStore().situation;
    const bytes = seeded(3);
    const randomBytes = (length: number) =>
      Uint8Array.from({ length }, () => Math.floor(bytes() * 256));
    const make = (at: string) =>
      makeReleases({ settings: [TOWN], store, now: new Date(at), randomBytes });
    await store.gather(season([cell('shore', 'from-13', 30)]));
    expect(await make('2026-10-01T12:00:00Z')).toBe(0);
    expect(await make('2026-10-02T12:00:00Z')).toBe(1);
    const first = await store.releases('town', QUIZ.id);
    // One more who agrees late: had the picture been made anew, the difference would be theirs.
    await store.gather(season([cell('shore', 'from-13', 1)]));
    expect(await make('2026-10-03T12:00:00Z')).toBe(0);
    expect(await store.releases('town', QUIZ.id)).toEqual(first);
  });

  it('cannot subtract the quarters from their year: the year shows only whom no quarter showed', async () => {
    const store = createMemoryStore().situation;
    const bytes = seeded(4);
    const randomBytes = (length: number) =>
      Uint8Array.from({ length }, () => Math.floor(bytes() * 256));
    for (const [quarter, people] of [40, 9, 8, 7].entries()) {
      await store.gather(season([cell('shore', 'from-13', people)], `2026-Q${quarter + 1}`));
    }
    await makeReleases({ settings: [TOWN], store, now: new Date('2027-01-03'), randomBytes });
    const releases = await store.releases('town', QUIZ.id);
    const people = (period: string) =>
      releases.find((one) => one.period === period)?.blocks.length ?? 0;
    expect(['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4', '2026'].map(people)).toEqual([
      1, 0, 0, 0, 1,
    ]);
    expect(blocksOf(releases, '2026')).toHaveLength(2);
    // What nobody may be shown of is not kept either.
    expect(await store.seasons('town', QUIZ.id)).toEqual([]);
  });

  it('is never told that all, or none, answered in some way', () => {
    const uniform = seeded(5);
    for (let round = 0; round < 60; round += 1) {
      const { blocks } = release([cell('shore', 'from-13', 20 + round)], uniform);
      for (const picture of everything(blocks)) {
        for (const { shares } of picture.dimensions) {
          if (!shares) continue;
          expect(Math.max(shares.low, shares.fair, shares.good)).toBeLessThanOrEqual(90);
          expect(Math.min(shares.low, shares.fair, shares.good)).toBeGreaterThanOrEqual(10);
        }
      }
    }
  });

  it('finds nothing of a small age band, of a small region, or of one group by itself', () => {
    const cells = [
      cell('shore', 'from-13', 60),
      cell('shore', 'over-25', 4),
      cell('isles', 'from-13', 6),
      cell('south', 'from-16', 30, 27),
    ];
    const { blocks } = release(cells, seeded(8));
    const ask = (region: string | null, ageBand: string | null) =>
      pictureOf({ settings: TOWN, quiz: QUIZ, blocks, before: null, filter: { region, ageBand } });
    expect(ask('shore', 'from-13').state).toBe('shown');
    expect(ask('shore', 'over-25').state).not.toBe('shown');
    expect(ask('isles', null).state).not.toBe('shown');
    expect(ask('south', 'from-16').state).not.toBe('shown');
    // The whole shore is the picture of its large age band: not one person more.
    expect(ask('shore', null).dimensions).toEqual(ask('shore', 'from-13').dimensions);
  });

  it('who adds people of their own cannot tell where the threshold lies', () => {
    const shown = [20, 21, 22, 23, 24].map((people) => {
      const uniform = seeded(9);
      const made = Array.from({ length: 400 }, () => release([cell('shore', '', people)], uniform));
      return made.filter(({ blocks }) => blocks.length > 0).length / 400;
    });
    expect(shown.map((share) => Math.round(share * 5))).toEqual([1, 2, 3, 4, 5]);
  });
});
