import type { CaseRequest, ContractCase } from './case.ts';
import type { InboxWorld, OwnInbox } from './inbox-world.ts';

const base = '/aurora/v2';
const noSecret = '0'.repeat(64);
const nobody = '0000-0000-0000-0000';

/** The smallest event that there is. */
const event = {
  ...{ version: 1, type: 'event', id: 'a', kind: 'other', official: false },
  ...{ issuer: { name: { fi: 'Kunta' } }, occurred_at: '2026-03-04T11:00:00Z' },
  ...{ title: { fi: 'Kirje' }, meaning: { fi: 'Kirje tuli.' } },
};

const owned = (method: string, { inbox_id: id, reader_secret: secret }: OwnInbox, rest = '') => ({
  method,
  path: `${base}/inboxes/${id}${rest}`,
  headers: { authorization: `Bearer ${secret}` },
});

const put = ({ own }: InboxWorld, body: unknown = event): CaseRequest => ({
  method: 'POST',
  path: `${base}/inboxes/${own.inbox_id}/documents`,
  body,
  signed: true,
});

const sendTrial = ({ own }: InboxWorld, inbox_id = own.inbox_id): CaseRequest => ({
  method: 'POST',
  path: `${base}/trial-issuer`,
  body: { inbox_id, example: 'voucher-therapy' },
});

interface Operation {
  operationId: string;
  usual: (world: InboxWorld) => CaseRequest;
  status: number;
  wrongMethod: string;
  hasBody?: boolean;
  needsNoStore?: boolean;
}

const OPERATIONS: readonly Operation[] = [
  {
    operationId: 'openInbox',
    usual: () => ({ method: 'POST', path: `${base}/inboxes` }),
    ...{ status: 201, wrongMethod: 'GET' },
  },
  {
    operationId: 'putDocument',
    usual: (world) => put(world),
    ...{ status: 201, wrongMethod: 'PUT', hasBody: true },
  },
  {
    operationId: 'readInbox',
    usual: ({ own }) => owned('GET', own, '/documents'),
    ...{ status: 200, wrongMethod: 'PUT' },
  },
  {
    operationId: 'deleteDocument',
    usual: ({ own, documentId }) => owned('DELETE', own, `/documents/${documentId}`),
    ...{ status: 204, wrongMethod: 'GET' },
  },
  {
    operationId: 'closeInbox',
    usual: ({ doomed }) => owned('DELETE', doomed),
    ...{ status: 204, wrongMethod: 'GET' },
  },
  {
    operationId: 'listTrialDocuments',
    usual: () => ({ method: 'GET', path: `${base}/trial-issuer` }),
    ...{ status: 200, wrongMethod: 'DELETE', needsNoStore: true },
  },
  {
    operationId: 'sendTrialDocument',
    usual: (world) => sendTrial(world),
    ...{ status: 201, wrongMethod: 'DELETE', hasBody: true },
  },
];

/** One case where inboxes are there. */
function one(
  operationId: string,
  title: string,
  status: ContractCase['status'],
  act: (world: InboxWorld) => CaseRequest,
  variant?: ContractCase['variant'],
): ContractCase {
  const request: ContractCase['request'] = ({ inboxes }) => inboxes && act(inboxes);
  return { operationId, title, status, request, ...(variant && { variant }) };
}

function refusals({
  operationId,
  usual,
  status,
  wrongMethod,
  hasBody,
  needsNoStore,
}: Operation): ContractCase[] {
  const sent = (body: string, type: string) => (world: InboxWorld) => ({
    ...usual(world),
    body,
    headers: { 'content-type': type },
  });
  const json = 'application/json';
  return [
    one(operationId, 'as meant', status, usual),
    one(operationId, 'from a website that is not configured', 403, (world) => {
      const request = usual(world);
      return {
        ...request,
        headers: { ...request.headers, origin: 'https://not-configured.example' },
      };
    }),
    one(operationId, 'with a method that the address does not know', 405, (world) => ({
      method: wrongMethod,
      path: usual(world).path,
    })),
    one(operationId, 'too often', 429, usual, 'rate-limited'),
    ...(needsNoStore
      ? []
      : [one(operationId, 'while the store fails', [500, 503], usual, 'broken')]),
    ...(hasBody
      ? [
          one(operationId, 'with half a JSON text', 400, sent('{"type":', json)),
          one(operationId, 'with nothing said', 400, sent('{}', json)),
          one(operationId, 'with far too much', 413, sent(`"${'x'.repeat(2 ** 21)}"`, json)),
          one(operationId, 'as plain text', 415, sent('{}', 'text/plain')),
        ]
      : []),
  ];
}

const OF_READER = OPERATIONS.filter(({ operationId }) =>
  ['readInbox', 'deleteDocument', 'closeInbox'].includes(operationId),
);

/** What `/aurora/v2` promises of inboxes. */
export const inboxCases: ContractCase[] = [
  ...OPERATIONS.flatMap(refusals),
  ...OF_READER.flatMap(({ operationId, usual }) => [
    one(operationId, 'without the secret', 401, (world) => ({ ...usual(world), headers: {} })),
    one(operationId, 'with another secret', 404, (world) => ({
      ...usual(world),
      headers: { authorization: `Bearer ${noSecret}` },
    })),
  ]),
  one('putDocument', 'without credentials', 401, (world) => ({ ...put(world), signed: false })),
  one('putDocument', 'into an inbox that never was', 404, (world) => ({
    ...put(world),
    path: `${base}/inboxes/${nobody}/documents`,
  })),
  one('putDocument', 'of a version that does not exist', 400, (world) =>
    put(world, { ...event, version: 2 }),
  ),
  one('sendTrialDocument', 'to an inbox that never was', 404, (world) => sendTrial(world, nobody)),
  one(
    'listTrialDocuments',
    'where nothing is tried',
    404,
    () => ({ method: 'GET', path: `${base}/trial-issuer` }),
    'busy',
  ),
];
