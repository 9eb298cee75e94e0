import type {
  JargonChange,
  StudioClient,
  StudioRole,
  StudioSession,
} from '@auroraai/api-client/studio';
import { AuroraRoot } from '@auroraai/ui';
import { render } from '@testing-library/react';
import { ServicesPage } from '../src/services/ServicesPage.tsx';
import { linkToServices, useRoute } from '../src/shell/route.ts';
import { SessionProvider } from '../src/shell/SessionProvider.tsx';
import { FakeServicesServer } from './fake-services.ts';

/** How the services are opened. */
export interface ServicesOpening {
  server?: FakeServicesServer;
  /** Id of the service that is looked at; all of them without it. */
  service?: string;
  language?: 'fi' | 'sv' | 'en';
  role?: StudioRole;
}

/** The services of an organisation over a server in memory, without the frame around them. */
export function openServices(opening: ServicesOpening = {}) {
  const { server = new FakeServicesServer(), service, language = 'fi' } = opening;
  const session: StudioSession = {
    account: { id: 'a', name: 'Aino', email: 'aino@example.fi', language: 'fi' },
    memberships: [
      {
        organisation: { id: 'town', name: 'Esimerkkilä' },
        role: opening.role ?? 'publisher',
      },
    ],
    ...{ csrf: 'c', expires_at: '2027-01-01T00:00:00Z' },
  };
  const client = {
    services: () => server.client(),
    jargon: async () => server.jargon,
    setJargon: async (_: string, change: JargonChange) => server.setJargon(change),
  } as unknown as StudioClient;
  const value = { client, session, signOut: () => {}, onExpired: () => {}, onSession: () => {} };
  history.replaceState(null, '', linkToServices('town', service));
  const view = render(
    <AuroraRoot language={language}>
      <SessionProvider value={value}>
        <AtRoute />
      </SessionProvider>
    </AuroraRoot>,
  );
  return { server, ...view };
}

function AtRoute() {
  const route = useRoute();
  if (route.at !== 'services') return null;
  return <ServicesPage organisation={route.organisation} service={route.service} />;
}
