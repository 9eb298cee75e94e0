import { mergeGathered } from '../situation-picture/merge-gathered.ts';
import type { GatheredSeason, PictureRelease, SituationStore } from './situation-store.ts';

/** Situation pictures in memory. */
export function createMemorySituation(): SituationStore {
  const gathered = new Map<string, GatheredSeason>();
  const releases = new Map<string, PictureRelease>();
  const keyOf = (...parts: string[]) => JSON.stringify(parts);
  const of =
    (organisation: string, quiz: string) => (one: { organisation: string; quiz: string }) =>
      one.organisation === organisation && one.quiz === quiz;

  return {
    async gather(more) {
      const key = keyOf(more.organisation, more.quiz, more.season);
      gathered.set(key, structuredClone(mergeGathered(gathered.get(key), more)));
    },
    async seasons(organisation, quiz) {
      const own = [...gathered.values()].filter(of(organisation, quiz));
      return own.map(({ season }) => season).sort();
    },
    async gathered(organisation, quiz, season) {
      const found = gathered.get(keyOf(organisation, quiz, season));
      return structuredClone(found ?? { organisation, quiz, season, cells: [], profiles: [] });
    },
    async freeze(release, seasons, left) {
      const { organisation, quiz, period } = release;
      const key = keyOf(organisation, quiz, period);
      if (releases.has(key)) return false;
      releases.set(key, structuredClone(release));
      for (const season of seasons) gathered.delete(keyOf(organisation, quiz, season));
      for (const one of left) {
        if (one.cells.length + one.profiles.length > 0) await this.gather(one);
      }
      return true;
    },
    async releases(organisation, quiz) {
      const own = [...releases.values()].filter(of(organisation, quiz));
      return structuredClone(own.sort((one, other) => (one.period < other.period ? -1 : 1)));
    },
    async tidy(now, oldest) {
      let gone = 0;
      for (const [key, { expiresAt }] of releases) {
        if (expiresAt <= now && releases.delete(key)) gone += 1;
      }
      for (const [key, { season }] of gathered) {
        if (season < oldest && gathered.delete(key)) gone += 1;
      }
      return gone;
    },
  };
}
