import {
  type AuroraClient,
  createAuroraClient,
  type Receiver,
  type TakenOffer,
  type Transfer,
} from '@auroraai/api-client';
import { exampleAnswer, exampleCodeLists } from '../find-services/aurora.example.ts';
import type { Share } from '../person/shares-slice.ts';

const ID = '5c2f8a6b-1e2d-4c4b-8a69-9c3b2a107d5e';
const fi = (text: string) => ({ text, language: 'fi' as const });

/** A receiver with a page and a counter. */
export const exampleReceiver: Receiver = {
  id: 'asunnot',
  name: fi('Revonsaaren opiskelija-asunnot'),
  organization: fi('Revonsaaren kaupunki'),
  keeps: fi('Kuusi kuukautta hakemuksesta.'),
  readers: fi('Asuntotoimiston kolme asukasneuvojaa.'),
  contact: { phone: '+358 110000110', email: 'asunnot@revonsaari.example', url: null },
  page: 'https://asunnot.example/hakemus',
  ways: ['link', 'code'],
  attributes: [
    { name: 'age', label: fi('Ikä'), purpose: fi('Asunnot ovat alle 30-vuotiaille.') },
    {
      name: 'life_situation_meters.housing',
      label: fi('Koti'),
      purpose: fi('Jos asut nyt huonosti, etsimme asunnon nopeammin.'),
    },
    {
      name: 'life_situation_meters.finance',
      label: fi('Raha'),
      purpose: fi('Ehdotamme asuntoja, joihin rahasi riittävät.'),
    },
  ],
  service_ids: ['00000000-0000-4000-8000-000000000001'],
};

/** Something that was given and waits. */
export function exampleShare(more: Partial<Share> = {}): Share {
  const { name, organization, keeps, readers, attributes } = exampleReceiver;
  return {
    transferId: ID,
    ownerSecret: '0f'.repeat(32),
    receiverId: 'asunnot',
    promises: {
      ...{ name, organization, keeps, readers },
      phone: '+358 110000110',
      purposes: attributes
        .slice(0, 2)
        .map((each) => ({ attribute: each.name, purpose: each.purpose })),
    },
    values: { age: 19, life_situation_meters: { housing: [3] } },
    way: 'link',
    code: null,
    state: 'waiting',
    givenAt: '2026-11-23T08:00:00.000Z',
    expiresAt: '2026-11-23T08:15:00.000Z',
    readAt: null,
    erasureAskedAt: null,
    erasedAt: null,
    ...more,
  };
}

/** How the example service of {@link exampleDataClient} is. */
export interface ExampleData {
  /** @default one receiver */
  receivers?: Receiver[] | 'down';
  /** What has become of everything given. @default waiting */
  state?: Transfer['state'] | 'down';
  /** What a service has sent. @default nothing */
  offer?: TakenOffer['attributes'] | 'gone';
  /** The names of the services found, by how many areas were answered. */
  found?: (answered: number) => string[];
}

/** A client whose service keeps what is given as it is told, without a network. */
export function exampleDataClient(data: ExampleData): AuroraClient {
  const { receivers = [exampleReceiver], offer } = data;
  let state = data.state ?? 'waiting';
  const down = () => new Response('', { status: 503 });
  const problem = (status: number) => new Response('', { status });
  const transfer = (now: Transfer['state']): Transfer => ({
    transfer_id: ID,
    receiver_id: 'asunnot',
    way: 'link',
    attributes: ['age'],
    state: now,
    given_at: '2026-11-23T08:00:00.000Z',
    expires_at: '2026-11-23T08:15:00.000Z',
    read_at: ['read', 'erasure-asked'].includes(now) ? '2026-11-23T08:05:00.000Z' : null,
    erasure_asked_at: now === 'erasure-asked' ? '2026-11-23T08:06:00.000Z' : null,
    erased_at: null,
  });
  return createAuroraClient({
    baseUrl: 'https://aurora.example',
    retries: 0,
    fetch: (input, init) => {
      const { pathname } = new URL(input);
      const body = init.body === undefined ? {} : JSON.parse(String(init.body));
      if (pathname.endsWith('/code-lists')) return Response.json(exampleCodeLists);
      if (pathname.endsWith('/receivers'))
        return receivers === 'down' ? down() : Response.json({ receivers });
      if (pathname.endsWith('/offers/redeem')) {
        if (offer === undefined || offer === 'gone') return problem(410);
        const sent_at = '2026-11-23T07:55:00.000Z';
        return Response.json({ sender_id: 'asunnot', attributes: offer, sent_at });
      }
      if (pathname.endsWith('/transfers')) {
        if (state === 'down') return down();
        const isLink = body.way !== 'code';
        const token = 'ab'.repeat(32);
        return Response.json({
          transfer_id: ID,
          owner_secret: '0f'.repeat(32),
          token: isLink ? token : null,
          code: isLink ? null : '7K3M-9QXR',
          url: isLink ? `https://asunnot.example/hakemus#aurora_transfer=${token}` : null,
          expires_at: '2026-11-23T08:15:00.000Z',
        });
      }
      if (pathname.includes('/transfers/')) {
        if (state === 'down') return down();
        if (init.method === 'DELETE') state = state === 'read' ? 'erasure-asked' : 'withdrawn';
        return Response.json(transfer(state));
      }
      const answered = Object.keys(body.situation?.answers ?? {}).length;
      return Response.json(exampleAnswer(data.found?.(answered) ?? ['Ystävätoiminta']));
    },
  });
}
