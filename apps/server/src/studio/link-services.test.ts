import { TOWN_CATALOGUE } from '@auroraai/open-data/town';
import { createMemoryStore } from '@auroraai/service';
import { describe, expect, it } from 'vitest';
import { findResponsible, linkServices } from './link-services.ts';

const NOW = new Date('2026-03-04T12:00:00.000Z');
const LIBRARY = '55800164-5608-454f-ac0c-ef2b809dfa63';

describe('whose services an organisation has', () => {
  it('is found by a part of a name in any language, with how many services there are', () => {
    const found = findResponsible(TOWN_CATALOGUE, { name: 'BIBLIOTEK' });
    expect(found).toEqual([{ id: LIBRARY, name: 'Revonsaaren kirjasto', services: 3 }]);
    expect(findResponsible(TOWN_CATALOGUE, { ids: [LIBRARY, 'nobody'] })).toEqual([
      { id: 'nobody', name: '', services: 0 },
      ...found,
    ]);
    expect(findResponsible(TOWN_CATALOGUE, { name: '' }).length).toBeGreaterThan(20);
  });

  it('is said by the operator, for an organisation that is there, and stands in its log', async () => {
    const store = createMemoryStore();
    await expect(linkServices(store, 'kouvola', [LIBRARY], NOW)).rejects.toThrow(
      'kouvola is no organisation of the studio',
    );
    for (const id of ['kouvola', 'kotka']) {
      await store.studioAccounts.putOrganisation({ id, name: id });
    }
    await linkServices(store, 'kouvola', [LIBRARY], NOW);
    await expect(linkServices(store, 'kotka', ['other', LIBRARY], NOW)).rejects.toThrow(
      `These belong to another organisation: ${LIBRARY}.`,
    );
    expect(await store.studioServices.owners()).toEqual([
      { responsible: LIBRARY, organisation: 'kouvola' },
    ]);
    const log = await store.studioAccounts.audit('kouvola', { before: null, limit: 9 });
    expect(log.map(({ what }) => what)).toEqual(['services-linked-by-operator']);
  });
});
