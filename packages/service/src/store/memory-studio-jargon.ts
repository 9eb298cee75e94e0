import type { StoredJargon, StudioJargonStore } from './studio-jargon-store.ts';

/** Words that organisations avoid, in memory. */
export function createMemoryStudioJargon(): StudioJargonStore {
  const kept = new Map<string, StoredJargon>();
  return {
    of: (organisation) => ({
      async read() {
        return structuredClone(kept.get(organisation) ?? null);
      },
      async replace(base, jargon) {
        const before = kept.get(organisation) ?? null;
        if ((before?.revision ?? 0) !== base) {
          return { kept: false, standing: structuredClone(before) };
        }
        const standing = structuredClone({ ...jargon, revision: base + 1 });
        kept.set(organisation, standing);
        return { kept: true, standing: structuredClone(standing) };
      },
    }),
  };
}
