import {
  type AuroraClient,
  createAuroraClient,
  type InboxDocument,
  type PersonDocument,
  type PersonEvent,
  type ServiceVoucher,
} from '@auroraai/api-client';
import { exampleCodeLists, exampleDetails } from '../find-services/aurora.example.ts';
import type { PersonInbox } from '../person/inbox-slice.ts';

/** The moment at which examples are looked at. */
export const INBOX_NOW = new Date('2026-11-23T08:00:00Z');

const ISSUER = { name: { fi: 'Revonsaaren kaupunki', sv: 'Norrskensö stad' } };

/** A letter that asks for an answer. */
export const exampleEvent: PersonEvent = {
  version: 1,
  type: 'event',
  id: 'kirje',
  kind: 'letter',
  issuer: ISSUER,
  official: true,
  occurred_at: '2026-11-20T09:00:00Z',
  title: { fi: 'Sinulle on tullut kirje', sv: 'Du har fått ett brev' },
  meaning: { fi: 'Kaupunki pyytää lisää tietoja hakemuksestasi.' },
  deadline: '2026-12-02',
  next_steps: [
    { text: { fi: 'Vastaa verkossa' }, url: 'https://revonsaari.example/vastaa' },
    { text: { fi: 'Kysy neuvoa puhelimella' }, phone: '+358 110000100' },
    {
      text: { fi: 'Katso, kuka auttaa lomakkeen kanssa' },
      service_id: '00000000-0000-4000-8000-000000000007',
    },
  ],
};

/** A voucher for therapy with two providers. */
export const exampleVoucher: ServiceVoucher = {
  version: 1,
  type: 'voucher',
  id: 'terapia',
  issuer: ISSUER,
  name: { fi: 'Palveluseteli lyhytterapiaan', sv: 'Servicesedel för korttidsterapi' },
  what_for: { fi: 'Kymmenen keskustelua terapeutin kanssa. Valitset terapeutin itse.' },
  value: { kind: 'fixed', per: 'visit', cents: 7500 },
  total: 10,
  left: 8,
  valid_from: '2026-10-01',
  valid_until: '2027-03-31',
  providers: {
    own: [
      {
        id: 'tyyni',
        name: 'Terapiapaja Tyyni',
        address: 'Raatihuoneenkatu 6, 50100 Mikkeli',
        position: { latitude: 61.6878, longitude: 27.2726 },
        phone: '+358 110000141',
        prices: [
          { name: { fi: 'Keskustelu' }, cents: 8900 },
          { name: { fi: 'Keskustelu etänä' }, cents: 7200 },
        ],
      },
      { id: 'luoto', name: 'Aino Luoto', address: 'Hallituskatu 7, 50100 Mikkeli' },
    ],
  },
  number: '4417 0923 5586',
  without_a_screen: {
    how: { fi: 'Soita, niin autamme varaamaan ajan. Paperisen setelin saat asiointipisteestä.' },
    phone: '+358 110000100',
    address: 'Asiointipiste, Revontulentie 1',
  },
};

/** A document as it lies in an inbox; the number names it. */
export function exampleDocument(
  document: PersonDocument,
  number = 1,
  more: Partial<InboxDocument> = {},
): InboxDocument {
  return {
    document_id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    received_at: '2026-11-20T09:00:00.000Z',
    expires_at: '2027-02-18T09:00:00.000Z',
    sender: 'Revonsaaren kaupunki',
    document,
    ...more,
  };
}

/** An inbox that was looked into this morning. */
export function exampleInbox(documents: InboxDocument[] = []): PersonInbox {
  return {
    inboxId: '7K3M-9QXR-2ABC-4DEF',
    readerSecret: '0f'.repeat(32),
    unusedDays: 180,
    openedAt: '2026-11-01T08:00:00.000Z',
    checkedAt: '2026-11-23T07:30:00.000Z',
    documents,
    unreadable: 0,
  };
}

/** How the example service of {@link exampleInboxClient} answers for an inbox. */
export type ExampleInbox = InboxDocument[] | 'down' | 'gone' | 'offline' | 'never';

/** A client whose service has an inbox as it is told, without a network. */
export function exampleInboxClient(inside: ExampleInbox | { list: unknown[] }): AuroraClient {
  let documents: unknown[] = Array.isArray(inside) ? inside : [];
  return createAuroraClient({
    baseUrl: 'https://aurora.example',
    retries: 0,
    fetch: (input, init) => {
      const { pathname } = new URL(input);
      if (pathname.endsWith('/code-lists')) return Response.json(exampleCodeLists);
      const serviceId = /\/services\/([^/]+)/.exec(pathname)?.[1];
      if (serviceId !== undefined) return Response.json(exampleDetails(serviceId));
      if (inside === 'down') return new Response('', { status: 503 });
      if (inside === 'never') return new Promise<Response>(() => {});
      if (inside === 'offline') return Promise.reject(new TypeError('Failed to fetch'));
      if (pathname.endsWith('/inboxes')) {
        const { inboxId: inbox_id, readerSecret: reader_secret } = exampleInbox();
        return Response.json({ inbox_id, reader_secret, unused_days: 180 }, { status: 201 });
      }
      if (inside === 'gone') return new Response('', { status: 404 });
      if (init.method === 'DELETE') {
        documents = documents.filter(
          (each) => !pathname.endsWith((each as InboxDocument).document_id),
        );
        return new Response(null, { status: 204 });
      }
      return Response.json({ documents: 'list' in inside ? inside.list : documents });
    },
  });
}
