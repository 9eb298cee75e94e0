import { seeded } from '../situation-picture/clusters/seeded.ts';
import { countProfiles, writeProfile } from '../situation-picture/counts.ts';
import { makeRelease } from '../situation-picture/make-releases.ts';
import { mergeGathered } from '../situation-picture/merge-gathered.ts';
import { AGE_BANDS, type Band, type BandedProfile } from '../situation-picture/port.ts';
import {
  isClosed,
  periodBefore,
  seasonOf,
  seasonsOf,
  yearOf,
} from '../situation-picture/season.ts';
import type { CompletePicture, PictureQuiz } from '../situation-picture/settings.ts';
import type { GatheredSeason, SituationStore } from '../store/situation-store.ts';

/** How likely low and fair are, percent; the rest is good. */
type Odds = readonly [low: number, fair: number];

/** A kind of people, and how many of a hundred are of it. */
interface Kind {
  of100: number;
  /** By the place of the dimension in the quiz. */
  odds: readonly Odds[];
}

const WELL: Odds = [7, 25];
const MIDDLE: Odds = [25, 45];
const HARD: Odds = [74, 20];

const KINDS: readonly Kind[] = [
  { of100: 46, odds: [WELL, MIDDLE, WELL, WELL, WELL, WELL, MIDDLE, WELL, WELL, WELL] },
  {
    of100: 30,
    odds: [MIDDLE, MIDDLE, HARD, MIDDLE, WELL, WELL, HARD, MIDDLE, MIDDLE, MIDDLE],
  },
  { of100: 24, odds: [MIDDLE, HARD, WELL, MIDDLE, MIDDLE, HARD, WELL, HARD, HARD, HARD] },
];

/** How many people of each age take part in each region in a quarter. */
const PEOPLE: Readonly<Record<string, readonly number[]>> = {
  kirkonkyla: [6, 52, 44, 38, 24, 5],
  satama: [0, 34, 27, 8, 6, 0],
  ulkoluodot: [0, 9, 7, 3, 0, 0],
  tuulisalmi: [4, 31, 12, 9, 5, 3],
  '': [0, 5, 4, 3, 2, 0],
};

/** How many quarters there are at least, so that a whole year is among them. */
const QUARTERS = 5;

/** By how much the town's money gets harder from each quarter to the next, percent. */
const HARDER = 3;

/** By how much more in the latest one, so that there is a change to see, percent. */
const SUDDENLY = 32;

/**
 * Makes pictures of simulated people for the quarters before a moment, unless there are any: for
 * trying out only. The people are the same every time, and so is the noise.
 */
export async function simulatePictures(
  store: SituationStore,
  settings: CompletePicture,
  now: Date,
): Promise<void> {
  const quiz = settings.quizzes[0];
  if (!quiz || (await store.releases(settings.organisation, quiz.id)).length > 0) return;
  const uniform = seeded(2026);
  const left = new Map<string, GatheredSeason>();
  const quarters = quartersBefore(now);
  for (const [at, season] of quarters.entries()) {
    const harder = at * HARDER + (at === quarters.length - 1 ? SUDDENLY : 0);
    const gathered = [simulate(settings, quiz, season, harder, uniform)];
    const made = makeRelease({ settings, quiz, period: season, gathered, uniform });
    await store.freeze(made.release, [], []);
    for (const rest of made.left) left.set(season, rest);
    const year = yearOf(season);
    if (season.endsWith('Q4') && isClosed(year, now)) {
      const rests = seasonsOf(year).flatMap((one) => left.get(one) ?? []);
      const ofYear = makeRelease({ settings, quiz, period: year, gathered: rests, uniform });
      await store.freeze(ofYear.release, [], []);
    }
  }
}

function quartersBefore(now: Date): string[] {
  const quarters: string[] = [];
  let season = periodBefore(seasonOf(now));
  // The day after its end a quarter still settles.
  if (!isClosed(season, now)) season = periodBefore(season);
  while (quarters.length < QUARTERS || !quarters[0]?.endsWith('Q1')) {
    quarters.unshift(season);
    season = periodBefore(season);
  }
  return quarters;
}

function simulate(
  { organisation }: CompletePicture,
  quiz: PictureQuiz,
  season: string,
  harder: number,
  uniform: () => number,
): GatheredSeason {
  let all: GatheredSeason = { organisation, quiz: quiz.id, season, cells: [], profiles: [] };
  for (const [region, ages] of Object.entries(PEOPLE)) {
    for (const [at, people] of ages.entries()) {
      if (people === 0) continue;
      const profiles = Array.from({ length: people }, () => onePerson(quiz, harder, uniform));
      const place = {
        region,
        ageBand: AGE_BANDS[at] ?? '',
        people,
        largest: Math.ceil(people / 3),
      };
      all = mergeGathered(all, {
        ...all,
        cells: [{ ...place, counts: countProfiles(quiz, profiles) }],
        profiles: profiles.map((profile) => ({ profile: writeProfile(quiz, profile), people: 1 })),
      });
    }
  }
  return all;
}

function onePerson(quiz: PictureQuiz, harder: number, uniform: () => number): BandedProfile {
  let left = uniform() * 100;
  const kind = KINDS.find(({ of100 }) => {
    left -= of100;
    return left < 0;
  });
  const profile: Record<string, Band> = {};
  for (const [at, { id }] of quiz.dimensions.entries()) {
    const [low, fair] = kind?.odds[at] ?? MIDDLE;
    const drawn = uniform() * 100;
    // One in thirty skips a question.
    if (uniform() < 1 / 30) continue;
    const lower = id === 'finance' ? low + harder : low;
    if (drawn < lower) profile[id] = 'low';
    else profile[id] = drawn < lower + fair ? 'fair' : 'good';
  }
  return profile;
}
