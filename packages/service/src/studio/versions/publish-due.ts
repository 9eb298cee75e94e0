import type { StudioDeps } from '../deps.ts';

/** Publishes what was scheduled for now or before; returns how many versions. */
export async function publishDue({ store, now, hosting }: StudioDeps): Promise<number> {
  const at = now();
  let published = 0;
  for (const { id, organisation, number } of await store.studioBots.due(at)) {
    const bots = store.studioBots.of(organisation);
    const version = (await bots.versions(id)).find((one) => one.number === number);
    const by = version?.publishedBy ?? version?.madeBy ?? '';
    // Another instance may have been first.
    const done = await bots.changeVersion(id, number, {
      ...{ from: ['scheduled'], to: 'published', at, by },
    });
    if (done) published += 1;
  }
  if (published > 0) await hosting.refresh();
  return published;
}
