import type { Choice, Feedback } from './records.ts';
import {
  type ServiceFiguresRow,
  type StoredTeaching,
  type StudioServiceStore,
  TEACHINGS_KEPT,
} from './studio-service-store.ts';

/** What people said and did, one recommendation after another. */
interface Opinions {
  feedback: ReadonlyMap<string, Feedback>;
  choices: readonly Choice[];
}

/** Days are those of the people who are served. */
const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' });

/** Services of the studio in memory, over what people said and did. */
export function createMemoryStudioServices(opinions: () => Iterable<Opinions>): StudioServiceStore {
  const owners = new Map<string, string>();
  const revisions = new Map<string, StoredTeaching[]>();
  const counts = new Map<string, { service: string; day: string; what: string; count: number }>();
  const newest = () =>
    [...revisions.values()].flatMap((all) => {
      const last = all.at(-1);
      return last ? [structuredClone(last)] : [];
    });

  return {
    of(organisation) {
      const keyOf = (service: string) => JSON.stringify([organisation, service]);
      return {
        async responsible() {
          const own = [...owners].filter(([, owner]) => owner === organisation);
          return own.map(([id]) => id).sort();
        },
        async all() {
          const own = newest().filter((one) => one.organisation === organisation);
          return own.sort((a, b) => (a.service < b.service ? -1 : 1));
        },
        async newest(service) {
          return structuredClone(revisions.get(keyOf(service))?.at(-1) ?? null);
        },
        async history(service, limit) {
          const all = revisions.get(keyOf(service)) ?? [];
          return structuredClone(all.toReversed().slice(0, limit));
        },
        async teach(service, base, teaching) {
          const all = revisions.get(keyOf(service)) ?? [];
          const before = all.at(-1) ?? null;
          if ((before?.revision ?? 0) !== base) {
            return { kept: false, standing: structuredClone(before) };
          }
          const standing = { ...teaching, organisation, service, revision: base + 1 };
          revisions.set(keyOf(service), [...all, structuredClone(standing)].slice(-TEACHINGS_KEPT));
          return { kept: true, standing: structuredClone(standing) };
        },
      };
    },
    async link(organisation, responsible) {
      const taken = [...new Set(responsible)].filter(
        (id) => (owners.get(id) ?? organisation) !== organisation,
      );
      if (taken.length > 0) return taken.sort();
      for (const [id, owner] of owners) if (owner === organisation) owners.delete(id);
      for (const id of responsible) owners.set(id, organisation);
      return [];
    },
    async owners() {
      const all = [...owners].map(([responsible, organisation]) => ({ responsible, organisation }));
      return all.sort((a, b) => (a.responsible < b.responsible ? -1 : 1));
    },
    async taught() {
      const key = ({ organisation, service }: StoredTeaching) => `${organisation}\u0001${service}`;
      return newest().sort((a, b) => (key(a) < key(b) ? -1 : 1));
    },
    async count(rows) {
      for (const { service, day, what, count } of rows) {
        const key = JSON.stringify([service, day, what]);
        const before = counts.get(key)?.count ?? 0;
        counts.set(key, { service, day, what, count: before + count });
      }
    },
    async figures(services, from, to) {
      const wanted = new Map(services.map((service) => [service, emptyFigures(service)]));
      const isIn = (day: string) => day >= from && day <= to;
      for (const { service, day, what, count } of counts.values()) {
        const figures = wanted.get(service);
        if (figures && isIn(day)) figures[what as 'recommended'] += count;
      }
      for (const { feedback, choices } of opinions()) {
        for (const [service, { score, at }] of feedback) {
          const figures = wanted.get(service);
          if (figures && isIn(DAY.format(at))) figures[score === 1 ? 'helpful' : 'unhelpful'] += 1;
        }
        const counted = choices.filter(({ at }) => isIn(DAY.format(at)));
        for (const service of new Set(counted.map(({ serviceId }) => serviceId))) {
          const figures = wanted.get(service);
          if (!figures) continue;
          figures.chosen += 1;
          const own = counted.filter(({ serviceId }) => serviceId === service);
          for (const kind of new Set(own.map((choice) => choice.kind))) {
            figures.choices[kind] = (figures.choices[kind] ?? 0) + 1;
          }
        }
      }
      return [...wanted.values()]
        .filter((figures) => isCounted(figures))
        .sort((a, b) => (a.service < b.service ? -1 : 1));
    },
    async days(service, from, to) {
      const days = new Map<string, { day: string; recommended: number; chosen: number }>();
      const dayOf = (day: string) => {
        const found = days.get(day) ?? { day, recommended: 0, chosen: 0 };
        days.set(day, found);
        return found;
      };
      for (const row of counts.values()) {
        if (row.service === service && row.what === 'recommended') {
          dayOf(row.day).recommended += row.count;
        }
      }
      for (const { choices } of opinions()) {
        const own = choices.filter(({ serviceId }) => serviceId === service);
        for (const day of new Set(own.map(({ at }) => DAY.format(at)))) dayOf(day).chosen += 1;
      }
      const all = [...days.values()].filter(({ day }) => day >= from && day <= to);
      return all.sort((a, b) => (a.day < b.day ? -1 : 1));
    },
    async tidy(before) {
      let gone = 0;
      for (const [key, { day }] of counts) if (day < before && counts.delete(key)) gone += 1;
      return gone;
    },
  };
}

function emptyFigures(service: string): ServiceFiguresRow {
  const counts = { recommended: 0, words: 0, situation: 0, chosen: 0, helpful: 0, unhelpful: 0 };
  return { service, ...counts, choices: {} };
}

function isCounted({ recommended, chosen, helpful, unhelpful }: ServiceFiguresRow): boolean {
  return recommended + chosen + helpful + unhelpful > 0;
}
