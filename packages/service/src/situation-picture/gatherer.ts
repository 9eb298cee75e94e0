import type { GatheredSeason, SituationStore } from '../store/situation-store.ts';
import { type Cell, countProfiles, writeProfile } from './counts.ts';
import type { BandedProfile, Contribution, SituationPicture } from './port.ts';
import { seasonOf } from './season.ts';
import type { CompletePicture, PictureQuiz } from './settings.ts';

/** Takes what people agreed to, and keeps it among others. */
export interface Gatherer extends SituationPicture {
  /**
   * As {@link SituationPicture.add}; what comes from the same source on one day, such as an address,
   * is never taken for several sources.
   *
   * @param source a name that lives in memory only, and for a day at most.
   */
  add(contribution: Contribution, source?: string): Promise<void>;
  /** Keeps what still waits for company; for when the process ends. */
  settle(): Promise<void>;
}

/** With how many others somebody is at least written down, so that no disk tells of one person alone. */
const COMPANY = 10;

/** How many people's profiles wait at most while nothing can be written down. */
const MOST_WAITING = 10_000;

interface Waiting {
  settings: CompletePicture;
  quiz: PictureQuiz;
  /** What waits: profiles of one place, and how many the source has given in all. */
  portions: {
    region: string;
    ageBand: string;
    profiles: readonly BandedProfile[];
    largest: number;
  }[];
}

/**
 * Creates the gatherer. What is added waits in memory until ten people of a quiz have come together;
 * then it is written down as counts, sorted, so that neither order nor moment of arrival is kept.
 */
export function createGatherer(parts: {
  settings: readonly CompletePicture[];
  store: SituationStore;
  now: () => Date;
  /** Called when something could not be written down yet; it goes on waiting. */
  onTrouble: (error: Error) => void;
}): Gatherer {
  const { store, now, onTrouble } = parts;
  const waiting = new Map<string, Waiting>();
  const given = createDailyTally(now);

  function find(organisation: string, id: string) {
    const settings = parts.settings.find((one) => one.organisation === organisation);
    const quiz = settings?.quizzes.find((one) => one.id === id);
    return settings && quiz && { settings, quiz };
  }

  async function write(key: string): Promise<void> {
    const taken = waiting.get(key);
    if (!taken || peopleIn(taken) === 0) return;
    // Taken before anything is awaited, so that nothing is written twice.
    waiting.delete(key);
    try {
      await store.gather(toCounts(taken, seasonOf(now())));
    } catch (error) {
      const since = waiting.get(key)?.portions ?? [];
      waiting.set(key, { ...taken, portions: [...taken.portions, ...since] });
      throw error;
    }
  }

  return {
    gathers: (organisation, quiz) => find(organisation, quiz) !== undefined,
    async add({ organisation, quiz: id, region, ageBand, profiles }, source) {
      const found = find(organisation, id);
      if (!found || profiles.length === 0) return;
      const key = JSON.stringify([organisation, id]);
      const before = waiting.get(key) ?? { ...found, portions: [] };
      if (peopleIn(before) >= MOST_WAITING) throw new Error('Too much waits to be written down.');
      const known = found.settings.regions.find(({ code }) => code === region);
      const portion = {
        region: known?.code ?? '',
        ageBand: ageBand ?? '',
        profiles,
        largest: source === undefined ? profiles.length : given.add(source, profiles.length),
      };
      waiting.set(key, { ...before, portions: [...before.portions, portion] });
      if (peopleIn(before) + profiles.length >= COMPANY) await write(key).catch(onTrouble);
    },
    async settle() {
      for (const key of [...waiting.keys()]) await write(key);
    },
  };
}

function peopleIn({ portions }: Waiting): number {
  return portions.reduce((sum, { profiles }) => sum + profiles.length, 0);
}

function toCounts({ settings, quiz, portions }: Waiting, season: string): GatheredSeason {
  const places = new Map<string, Waiting['portions']>();
  for (const portion of portions) {
    const key = JSON.stringify([portion.region, portion.ageBand]);
    places.set(key, [...(places.get(key) ?? []), portion]);
  }
  const cells = [...places.values()].map((together): Cell => {
    const profiles = together.flatMap((portion) => portion.profiles);
    return {
      region: together[0]?.region ?? '',
      ageBand: together[0]?.ageBand ?? '',
      people: profiles.length,
      largest: Math.max(...together.map(({ largest }) => largest)),
      counts: countProfiles(quiz, profiles),
    };
  });
  const people = new Map<string, number>();
  for (const profile of portions.flatMap(({ profiles }) => profiles)) {
    const written = writeProfile(quiz, profile);
    people.set(written, (people.get(written) ?? 0) + 1);
  }
  return {
    ...{ organisation: settings.organisation, quiz: quiz.id, season },
    cells: cells.sort((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1)),
    profiles: [...people]
      .map(([profile, count]) => ({ profile, people: count }))
      .sort((one, other) => (one.profile < other.profile ? -1 : 1)),
  };
}

function placeOf({ region, ageBand }: Cell): string {
  return `${region} ${ageBand}`;
}

/** How much each source has given on the day that it is. */
function createDailyTally(now: () => Date) {
  let day = '';
  let given = new Map<string, number>();
  return {
    add(source: string, people: number): number {
      const today = now().toISOString().slice(0, 10);
      if (today !== day) {
        day = today;
        given = new Map();
      }
      const sum = (given.get(source) ?? 0) + people;
      given.set(source, sum);
      return sum;
    },
  };
}
