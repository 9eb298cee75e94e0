import type { CaseRequest, ContractCase } from './case.ts';
import type { World } from './world.ts';

const base = '/aurora/v2';
const nobody = '00000000-0000-4000-8000-000000000000';
const noToken = '0'.repeat(64);
const tooMuch = JSON.stringify({ token: 'x'.repeat(2 ** 21) });
const failed = [500, 503] as const;

type Consent = NonNullable<World['consent']>;

interface Operation {
  operationId: string;
  /** A request that succeeds. */
  usual: (consent: Consent) => CaseRequest;
  /** The promised status of it. */
  status: number;
  wrongMethod: string;
  hasBody?: boolean;
  /** Whether it reads nothing from the store. */
  needsNoStore?: boolean;
}

const post = (path: string, body: unknown, more: Partial<CaseRequest> = {}): CaseRequest => ({
  method: 'POST',
  path: base + path,
  body,
  ...more,
});

const owned = (method: string, { transfer_id: id, owner_secret: secret }: Consent['given']) => ({
  method,
  path: `${base}/transfers/${id}`,
  headers: { authorization: `Bearer ${secret}` },
});

const give = ({ receiverId: receiver_id, attributes }: Consent, more: object = {}) =>
  post('/transfers', { receiver_id, attributes, ...more });

const redeem = ({ origin }: Consent, body: object, more: Partial<CaseRequest> = {}) =>
  post('/transfers/redeem', body, { headers: { origin }, ...more });

const OPERATIONS: readonly Operation[] = [
  {
    operationId: 'listReceivers',
    usual: () => ({ method: 'GET', path: `${base}/receivers?language=sv` }),
    status: 200,
    wrongMethod: 'POST',
    needsNoStore: true,
  },
  {
    operationId: 'createTransfer',
    usual: (consent) => give(consent),
    status: 201,
    wrongMethod: 'PUT',
    hasBody: true,
  },
  {
    operationId: 'redeemTransfer',
    usual: (consent) => redeem(consent, { token: consent.unread.token }),
    status: 200,
    wrongMethod: 'GET',
    hasBody: true,
  },
  {
    operationId: 'getTransfer',
    usual: ({ given }) => owned('GET', given),
    status: 200,
    wrongMethod: 'POST',
  },
  {
    operationId: 'withdrawTransfer',
    usual: ({ given }) => owned('DELETE', given),
    status: 200,
    wrongMethod: 'PUT',
  },
  {
    operationId: 'createOffer',
    usual: ({ receiverId, origin, sent }) =>
      post('/offers', { sender_id: receiverId, attributes: sent }, { headers: { origin } }),
    status: 201,
    wrongMethod: 'GET',
    hasBody: true,
  },
  {
    operationId: 'takeOffer',
    usual: ({ offers }) => post('/offers/redeem', { token: offers[0] }),
    status: 200,
    wrongMethod: 'GET',
    hasBody: true,
  },
  {
    operationId: 'listErasures',
    usual: ({ receiverId }) => ({
      method: 'GET',
      path: `${base}/receivers/${receiverId}/erasures`,
      signed: true,
    }),
    status: 200,
    wrongMethod: 'DELETE',
  },
  {
    operationId: 'confirmErasure',
    usual: ({ receiverId, erasable }) =>
      post(`/receivers/${receiverId}/erasures`, { transfer_id: erasable }, { signed: true }),
    status: 204,
    wrongMethod: 'DELETE',
    hasBody: true,
  },
];

function refusals(operation: Operation): ContractCase[] {
  const { operationId, usual, wrongMethod, hasBody, needsNoStore } = operation;
  const of = (act: (consent: Consent) => CaseRequest) => (world: World) =>
    world.consent && act(world.consent);
  const refused = (title: string, status: number, act: (consent: Consent) => CaseRequest) => ({
    operationId,
    title,
    status,
    request: of(act),
  });
  const withBody =
    (body: string, type = 'application/json') =>
    (consent: Consent) => {
      const { headers, ...request } = usual(consent);
      return { ...request, body, headers: { ...headers, 'content-type': type } };
    };
  return [
    { operationId, title: 'as meant', status: operation.status, request: of(usual) },
    refused('from a website that is not configured', 403, (consent) => ({
      ...usual(consent),
      headers: { origin: 'https://not-configured.example' },
    })),
    refused('with a method that the address does not know', 405, (consent) => ({
      method: wrongMethod,
      path: usual(consent).path,
    })),
    { operationId, title: 'too often', status: 429, variant: 'rate-limited', request: of(usual) },
    ...(needsNoStore
      ? []
      : [
          {
            operationId,
            title: 'while the store fails',
            status: failed,
            variant: 'broken' as const,
            request: of(usual),
          },
        ]),
    ...(hasBody
      ? [
          refused('with half a JSON text', 400, withBody('{"token":')),
          refused('with nothing said', 400, withBody('{}')),
          refused('with far too much', 413, withBody(tooMuch)),
          refused('as plain text', 415, withBody('{}', 'text/plain')),
        ]
      : []),
  ];
}

/** One case where a receiver is configured. */
function one(
  operationId: string,
  title: string,
  status: number,
  act: (consent: Consent) => CaseRequest,
): ContractCase {
  return { operationId, title, status, request: ({ consent }) => consent && act(consent) };
}

/** What `/aurora/v2` promises of what people give. */
export const transferCases: ContractCase[] = [
  ...OPERATIONS.flatMap(refusals),
  one('listReceivers', 'in a language that is not spoken', 400, () => ({
    method: 'GET',
    path: `${base}/receivers?language=xx`,
  })),
  one('createTransfer', 'for a counter, for a week', 201, (consent) =>
    give(consent, { way: 'code', lifetime: 'week' }),
  ),
  one('createTransfer', 'to nobody', 400, (consent) => give(consent, { receiver_id: 'nobody' })),
  one('createTransfer', 'that is not asked for', 400, (consent) =>
    give(consent, { attributes: { municipality_code: '491' } }),
  ),
  one('redeemTransfer', 'by code', 200, (consent) =>
    redeem(consent, { code: consent.counter.code }, { signed: true, headers: {} }),
  ),
  one('redeemTransfer', 'by code without credentials', 401, (consent) =>
    redeem(consent, { code: '0000-0000' }),
  ),
  one('redeemTransfer', 'on a page of another service', 403, ({ given, baseUrl: origin }) =>
    post('/transfers/redeem', { token: given.token }, { headers: { origin } }),
  ),
  one('redeemTransfer', 'that never was', 404, (consent) => redeem(consent, { token: noToken })),
  one('redeemTransfer', 'again', 410, (consent) => redeem(consent, { token: consent.read.token })),
  ...['GET', 'DELETE'].flatMap((method) => {
    const operationId = method === 'GET' ? 'getTransfer' : 'withdrawTransfer';
    return [
      one(operationId, 'without the secret', 401, ({ given }) => ({
        ...owned(method, given),
        headers: {},
      })),
      one(operationId, 'with the secret of another', 404, ({ given, unread }) =>
        owned(method, { ...given, owner_secret: unread.owner_secret }),
      ),
    ];
  }),
  one('withdrawTransfer', 'that has been read', 200, ({ read }) => owned('DELETE', read)),
  one('createOffer', 'with wrong credentials', 401, (consent) => ({
    ...post('/offers', { sender_id: consent.receiverId, attributes: consent.sent }),
    headers: { authorization: `Basic ${btoa('nobody:nothing')}` },
  })),
  one('takeOffer', 'that never was', 404, () => post('/offers/redeem', { token: noToken })),
  one('takeOffer', 'again', 410, ({ offers }) => post('/offers/redeem', { token: offers[1] })),
  ...['listErasures', 'confirmErasure'].flatMap((operationId) => {
    const method = operationId === 'listErasures' ? 'GET' : 'POST';
    const body = method === 'POST' ? { body: { transfer_id: nobody } } : {};
    const at = (receiver: string) => ({
      ...{ method, path: `${base}/receivers/${receiver}/erasures` },
      ...body,
    });
    return [
      one(operationId, 'without credentials', 401, ({ receiverId }) => at(receiverId)),
      one(operationId, 'of another receiver', 404, () => ({ ...at('nobody'), signed: true })),
    ];
  }),
];
