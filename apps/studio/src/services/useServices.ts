import type { OwnServicePage, OwnServices, OwnServicesAsked } from '@auroraai/api-client/studio';
import { type FromServer, useServer } from '../shell/useServer.ts';
import { isCountable, type Period } from './periods.ts';

/** The services of an organisation; what is there stays while something else of them is asked for. */
export function useServices(
  organisation: string,
  asked: OwnServicesAsked,
): FromServer<OwnServices> {
  return useServer(
    ['services', organisation],
    (client) => client.services(organisation).list(asked),
    { at: JSON.stringify(asked), isWanted: isCountable(asked) },
  );
}

/** One service with its figures. */
export function useOneService(
  organisation: string,
  service: string,
  { from, to }: Period,
): FromServer<OwnServicePage> {
  return useServer(
    ['service', organisation, service],
    (client) => client.services(organisation).service(service, from, to),
    { at: `${from} ${to}`, isWanted: isCountable({ from, to }) },
  );
}
