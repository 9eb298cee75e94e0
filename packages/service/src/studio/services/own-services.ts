import type { Service } from '@auroraai/recommender';
import type { Member } from '../access/access.ts';
import type { StudioDeps } from '../deps.ts';
import { notFound } from '../problem.ts';

/** The services of an organisation as the catalogue has them now. */
export interface OwnServices {
  /** Whether the operator has said which responsible organisations are its own. */
  linked: boolean;
  services: Service[];
}

/** Finds the services that are an organisation's own. */
export async function ownServices(
  deps: StudioDeps,
  { organisation }: Member,
): Promise<OwnServices> {
  const own = new Set(await deps.store.studioServices.of(organisation.id).responsible());
  const { catalogue } = deps.knowledge();
  const services = [...catalogue.services.values()].filter(({ responsibleOrganizationId: id }) =>
    own.has(id ?? ''),
  );
  return { linked: own.size > 0, services };
}

/** One service of an organisation; throws where it is another's or gone. */
export async function ownService(deps: StudioDeps, member: Member, id: string): Promise<Service> {
  const found = deps.knowledge().catalogue.services.get(id);
  const own = await deps.store.studioServices.of(member.organisation.id).responsible();
  if (!found || !own.includes(found.responsibleOrganizationId ?? '')) throw notFound();
  return found;
}
