import type { Catalogue } from '@auroraai/recommender';
import type { Store } from '@auroraai/service';
import { SentenceError } from '../sentence-error.ts';

/** A responsible organisation of the catalogue with how many services it has. */
export interface ResponsibleOrganisation {
  id: string;
  name: string;
  services: number;
}

/** Who answers for services in a catalogue, by names: those whose name holds a text, or with these ids. */
export function findResponsible(
  { organizations, services }: Catalogue,
  wanted: { name: string } | { ids: readonly string[] },
): ResponsibleOrganisation[] {
  const counts = new Map<string, number>();
  for (const { responsibleOrganizationId: id, archived } of services) {
    if (id !== null && !archived) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const names = new Map(organizations.map(({ id, names: all }) => [id, Object.values(all)]));
  const ids = 'ids' in wanted ? wanted.ids : [...new Set([...counts.keys(), ...names.keys()])];
  return ids
    .filter((id) => 'ids' in wanted || says(names.get(id) ?? [], wanted.name))
    .map((id) => ({ id, name: names.get(id)?.[0] ?? '', services: counts.get(id) ?? 0 }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/**
 * Says, for the operator, which responsible organisations an organisation of the studio is: those and
 * no others.
 *
 * @throws SentenceError when it is not there, or one of them belongs to another.
 */
export async function linkServices(
  { studioAccounts, studioServices }: Store,
  organisation: string,
  responsible: readonly string[],
  now: Date,
): Promise<void> {
  if (!(await studioAccounts.organisation(organisation))) {
    throw new SentenceError(
      `${organisation} is no organisation of the studio: let somebody in with add-editor first.`,
    );
  }
  const taken = await studioServices.link(organisation, responsible);
  if (taken.length > 0) {
    throw new SentenceError(`These belong to another organisation: ${taken.join(', ')}.`);
  }
  const by = { organisation, at: now, account: null, name: '', of: '' };
  await studioAccounts.note([{ ...by, what: 'services-linked-by-operator' }]);
}

function says(names: readonly string[], text: string): boolean {
  const wanted = text.toLowerCase();
  return names.some((name) => name.toLowerCase().includes(wanted));
}
