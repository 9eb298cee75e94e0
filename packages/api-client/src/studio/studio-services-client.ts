import type { StudioSend } from './studio-request.ts';
import type {
  OwnServicePage,
  OwnServices,
  OwnServicesAsked,
  ServiceTeaching,
  ServiceTrial,
  TeachingChange,
  TeachingRevision,
} from './studio-wire.ts';

/** The services of one organisation. Every call rejects with a `StudioError`. */
export interface StudioServicesClient {
  list(asked: OwnServicesAsked): Promise<OwnServices>;
  /** One service with its figures between two days, YYYY-MM-DD, both included. */
  service(service: string, from: string, to: string): Promise<OwnServicePage>;
  /** What the service was taught, the newest first. */
  history(service: string): Promise<TeachingRevision[]>;
  /** What would come of a teaching; nothing is kept. */
  tryTeaching(service: string, teaching: ServiceTeaching): Promise<ServiceTrial>;
  /**
   * Teaches, for everybody at once; rejects with `changed-meanwhile` when somebody else has taught it
   * since, and the error's `standing` is that {@link TeachingRevision}.
   */
  teach(service: string, change: TeachingChange): Promise<TeachingRevision>;
}

/** Creates the client of the services of one organisation. */
export function studioServicesClient(send: StudioSend, organisation: string): StudioServicesClient {
  const id = encodeURIComponent;
  const at = (path: string) => `organisations/${id(organisation)}/services${path}`;
  const read = async <T>(sent: Promise<Response>): Promise<T> => (await (await sent).json()) as T;
  return {
    list: (asked) => {
      const said = Object.entries(asked).filter(([, value]) => value !== undefined);
      const query = new URLSearchParams(said.map(([name, value]) => [name, String(value)]));
      return read(send('GET', at(`?${query}`)));
    },
    service: (service, from, to) =>
      read(send('GET', at(`/${id(service)}?${new URLSearchParams({ from, to })}`))),
    async history(service) {
      const path = at(`/${id(service)}/history`);
      return (await read<{ revisions: TeachingRevision[] }>(send('GET', path))).revisions;
    },
    tryTeaching: (service, teaching) =>
      read(send('POST', at(`/${id(service)}/trial`), { body: teaching })),
    teach: (service, change) =>
      read(send('POST', at(`/${id(service)}/teaching`), { body: change })),
  };
}
