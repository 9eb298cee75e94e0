import type { CaseRequest, ContractCase } from './case.ts';
import { type GroupWorld, groupRequest, type OwnGroup } from './group-world.ts';

const base = '/aurora/v2/groups';
const noSecret = '0'.repeat(64);
const json = 'application/json';

/** A request with a secret of a group. */
type Seated = (group: OwnGroup) => CaseRequest;

const asLeader =
  (method: string, rest: string, body?: unknown): Seated =>
  ({ group_id: id, leader_secret: secret }) => ({
    ...{ method, path: `${base}/${id}${rest}`, headers: { authorization: `Bearer ${secret}` } },
    ...(body !== undefined && { body }),
  });

const asPlayer =
  (method: string, rest: (group: OwnGroup) => string, body?: unknown): Seated =>
  (group) => ({
    ...asLeader(method, rest(group), body)(group),
    headers: { authorization: `Bearer ${group.player_secret}` },
  });

interface Operation {
  operationId: string;
  usual: (world: GroupWorld) => CaseRequest;
  status: number;
  wrongMethod: string;
  hasBody?: boolean;
}

interface SeatedOperation extends Omit<Operation, 'usual'> {
  seated: Seated;
  /** The group on which it is tried. @default the one that goes on */
  on?: keyof GroupWorld;
}

const join = (code: string): CaseRequest => ({
  ...{ method: 'POST', path: `${base}/join`, body: { code, nickname: 'Susi', avatar: 'wolf' } },
});

const OPEN: Operation[] = [
  {
    operationId: 'createGroup',
    usual: () => ({ method: 'POST', path: base, body: groupRequest }),
    ...{ status: 201, wrongMethod: 'GET', hasBody: true },
  },
  {
    operationId: 'joinGroup',
    usual: ({ own }) => join(own.code),
    ...{ status: 201, wrongMethod: 'PUT', hasBody: true },
  },
];

const answers = { revision: 1, answers: [{ dimension: 'health', band: 'fair' }] };
const self = ({ player_id }: OwnGroup) => `/players/${player_id}`;

const SEATED: SeatedOperation[] = [
  {
    operationId: 'readGroup',
    seated: asLeader('GET', ''),
    ...{ status: 200, wrongMethod: 'PUT' },
  },
  {
    operationId: 'openGroupStream',
    seated: asLeader('POST', '/streams'),
    ...{ status: 201, wrongMethod: 'GET' },
  },
  {
    operationId: 'setSection',
    seated: asLeader('POST', '/sections/mina', { state: 'open' }),
    ...{ status: 200, wrongMethod: 'GET', hasBody: true },
  },
  {
    operationId: 'sendGroupAnswers',
    seated: asPlayer('POST', () => '/sections/mina/answers', answers),
    ...{ status: 200, wrongMethod: 'GET', hasBody: true },
  },
  {
    operationId: 'changePlayer',
    seated: asPlayer('POST', self, { counted: true }),
    ...{ status: 204, wrongMethod: 'GET', hasBody: true },
  },
  {
    operationId: 'removePlayer',
    seated: asPlayer('DELETE', self),
    ...{ status: 204, wrongMethod: 'GET', on: 'doomed' },
  },
  {
    operationId: 'endGroup',
    seated: asLeader('DELETE', ''),
    ...{ status: 204, wrongMethod: 'PUT', on: 'doomed' },
  },
];

/** One case. */
function one(
  operationId: string,
  title: string,
  status: ContractCase['status'],
  act: (world: GroupWorld) => CaseRequest,
  variant?: ContractCase['variant'],
): ContractCase {
  const request: ContractCase['request'] = ({ groups }) => act(groups);
  return { operationId, title, status, request, ...(variant && { variant }) };
}

function refusals(operation: Operation): ContractCase[] {
  const { operationId, usual, status, wrongMethod, hasBody } = operation;
  const withHeaders = (request: CaseRequest, more: object) => ({
    ...request,
    headers: { ...request.headers, ...more },
  });
  const sent = (body: string, type: string) => (world: GroupWorld) => ({
    ...withHeaders(usual(world), { 'content-type': type }),
    body,
  });
  return [
    one(operationId, 'as meant', status, usual),
    one(operationId, 'from a website that is not configured', 403, (world) =>
      withHeaders(usual(world), { origin: 'https://not-configured.example' }),
    ),
    one(operationId, 'with a method that the address does not know', 405, (world) => ({
      ...{ method: wrongMethod, path: usual(world).path },
    })),
    one(operationId, 'too often', 429, usual, 'rate-limited'),
    one(operationId, 'while the store fails', [500, 503], usual, 'broken'),
    ...(hasBody
      ? [
          one(operationId, 'with half a JSON text', 400, sent('{"state":', json)),
          one(operationId, 'with nothing said', 400, sent('{}', json)),
          one(operationId, 'with far too much', 413, sent(`"${'x'.repeat(2 ** 21)}"`, json)),
          one(operationId, 'as plain text', 415, sent('{}', 'text/plain')),
        ]
      : []),
  ];
}

function ofSeat({ seated, on = 'own', ...operation }: SeatedOperation): ContractCase[] {
  const { operationId } = operation;
  return [
    ...refusals({ ...operation, usual: (world) => seated(world[on]) }),
    one(operationId, 'without a secret', 401, ({ own }) => ({ ...seated(own), headers: {} })),
    one(operationId, 'with another secret', 404, ({ own }) =>
      seated({ ...own, leader_secret: noSecret, player_secret: noSecret }),
    ),
    one(operationId, 'of a group that is over', 410, ({ over }) => seated(over)),
  ];
}

const reopen = asLeader('POST', '/sections/kaverit', { state: 'open' });
const late = asPlayer('POST', () => '/sections/kaverit/answers', { revision: 1, answers: [] });
const hide = (group: OwnGroup) => asLeader('POST', self(group), { nickname_hidden: true })(group);

/** What `/aurora/v2` promises of groups. */
export const groupCases: ContractCase[] = [
  ...OPEN.flatMap(refusals),
  ...SEATED.flatMap(ofSeat),
  one('joinGroup', 'with a code that opens nothing', 404, () => join('0000-0000')),
  one('joinGroup', 'under a name that must not be shown', 400, ({ own }) => ({
    ...join(own.code),
    body: { code: own.code, nickname: 'aino@example.fi', avatar: 'fox' },
  })),
  one('readGroup', 'as a player', 200, ({ own }) => asPlayer('GET', () => '')(own)),
  one('readGroup', 'since a version that nobody knows', 200, ({ own }) =>
    asLeader('GET', '?since=x')(own),
  ),
  one('setSection', 'that is closed for good', 409, ({ own }) => reopen(own)),
  one('setSection', 'that there is none', 404, ({ own }) =>
    asLeader('POST', '/sections/nowhere', { state: 'open' })(own),
  ),
  one('sendGroupAnswers', 'to a closed section', 409, ({ own }) => late(own)),
  one('changePlayer', 'as the leader', 204, ({ own }) => hide(own)),
];
