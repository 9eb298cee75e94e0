import type { GatheredSeason, SituationStore } from '../store/situation-store.ts';
import { formBlocks } from './blocks.ts';
import { describeClusters } from './clusters/describe.ts';
import { createUniform, freezeBlock, type Uniform } from './protect.ts';
import { isClosed, isYear, seasonsOf, spanOf, yearOf } from './season.ts';
import { type CompletePicture, expiryOf, largerRegionOf, type PictureQuiz } from './settings.ts';

/** By how much a threshold is raised at most, by chance, so that nobody learns a number by adding people of their own. */
const RAISED = 4;

/**
 * Makes the pictures of quarters, and of years, that are over: once, for ever. Returns how many were
 * made here; another instance may have made the others.
 */
export async function makeReleases(parts: {
  settings: readonly CompletePicture[];
  store: SituationStore;
  now: Date;
  randomBytes: (length: number) => Uint8Array;
}): Promise<number> {
  const { store, now } = parts;
  const uniform = createUniform(parts.randomBytes);
  let made = 0;
  for (const settings of parts.settings) {
    for (const quiz of settings.quizzes) {
      const { organisation } = settings;
      const releases = await store.releases(organisation, quiz.id);
      const done = new Set(releases.map(({ period }) => period));
      const seasons = await store.seasons(organisation, quiz.id);
      const due = seasons.filter((season) => isClosed(season, now) && !done.has(season));
      const years = new Set([...seasons, ...done].map(yearOf));
      const dueYears = [...years].filter((year) => isClosed(year, now) && !done.has(year));
      const periods = [
        ...due.map((season) => ({ period: season, of: [season] })),
        // After its quarters: whom no quarter could show, the year may.
        ...dueYears.map((year) => ({ period: year, of: seasonsOf(year) })),
      ];
      for (const { period, of } of periods) {
        const gathered = await Promise.all(
          of.map((season) => store.gathered(organisation, quiz.id, season)),
        );
        const { release, left } = makeRelease({ settings, quiz, period, gathered, uniform });
        if (await store.freeze(release, of, left)) made += 1;
      }
    }
  }
  return made;
}

/** Makes the picture of one period of what was gathered; says what is left for the picture of the year. */
export function makeRelease(parts: {
  settings: CompletePicture;
  quiz: PictureQuiz;
  period: string;
  gathered: readonly GatheredSeason[];
  uniform: Uniform;
}) {
  const { settings, quiz, period, gathered, uniform } = parts;
  const { threshold } = settings;
  const least = threshold + Math.floor(uniform() * (RAISED + 1));
  const { blocks, rest } = formBlocks(
    gathered.flatMap(({ cells }) => cells),
    {
      largerOf: (region) => largerRegionOf(settings, region),
      // What others than the largest source gave must be a crowd of its own.
      isEnough: (people, largest) => people >= least && people - largest >= threshold / 2,
    },
  );
  const profiles = gathered.flatMap((season) => season.profiles);
  const dimensions = quiz.dimensions.map(({ id }) => id);
  const groups = describeClusters(profiles, dimensions, least, uniform);
  return {
    release: {
      ...{ organisation: settings.organisation, quiz: quiz.id, period },
      blocks: blocks.map((block) => freezeBlock(block, least, uniform)),
      groups,
      expiresAt: expiryOf(settings, spanOf(period).until),
    },
    left: isYear(period)
      ? []
      : gathered.map((season) => ({
          ...season,
          cells: rest,
          profiles: groups.length > 0 ? [] : season.profiles,
        })),
  };
}
