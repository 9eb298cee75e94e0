import type { CaseRequest, ContractCase } from './case.ts';
import type { World } from './world.ts';

const base = '/aurora/v2';
const json = 'application/json';

type PictureWorld = NonNullable<World['picture']>;

interface Operation {
  operationId: string;
  usual: (world: PictureWorld) => CaseRequest;
  status: number;
  wrongMethod: string;
  /** How it is asked wrongly. */
  wrong?: (world: PictureWorld) => CaseRequest;
  /** How it is asked for what is not there. */
  missing?: (world: PictureWorld) => CaseRequest;
  hasBody?: boolean;
  needsStore?: boolean;
  needsToken?: boolean;
}

const read = ({ token }: PictureWorld, path: string): CaseRequest => ({
  ...{ method: 'GET', path: `${base}/situation-pictures${path}` },
  headers: { authorization: `Bearer ${token}` },
});

const contribute = (quiz: string, bands: unknown = { health: 'low' }): CaseRequest => ({
  ...{ method: 'POST', path: `${base}/contributions` },
  body: { quiz_id: quiz, bands },
});

const OPERATIONS: readonly Operation[] = [
  {
    operationId: 'readContributionTerms',
    usual: () => ({ method: 'GET', path: `${base}/contributions` }),
    wrong: () => ({ method: 'GET', path: `${base}/contributions?language=xx` }),
    ...{ status: 200, wrongMethod: 'DELETE' },
  },
  {
    operationId: 'contribute',
    usual: ({ quiz }) => contribute(quiz),
    wrong: ({ quiz }) => contribute(quiz, { health: 'dreadful' }),
    missing: () => contribute('not-counted'),
    ...{ status: 204, wrongMethod: 'PUT', hasBody: true },
  },
  {
    operationId: 'signInToPictures',
    usual: () => ({ method: 'POST', path: `${base}/situation-pictures/token`, signed: true }),
    ...{ status: 200, wrongMethod: 'GET' },
  },
  {
    operationId: 'listPictures',
    usual: (world) => read(world, ''),
    wrong: (world) => read(world, '?quiz=all'),
    ...{ status: 200, wrongMethod: 'POST', needsStore: true, needsToken: true },
  },
  {
    operationId: 'readPicture',
    usual: (world) => read(world, `/${world.quiz}?period=${world.period}&age_band=from-13`),
    wrong: (world) => read(world, `/${world.quiz}?period=last&region=nowhere`),
    missing: (world) => read(world, `/${world.quiz}?period=1999-Q1`),
    ...{ status: 200, wrongMethod: 'PUT', needsStore: true, needsToken: true },
  },
  {
    operationId: 'readPictureTable',
    usual: (world) => read(world, `/${world.quiz}/table?period=${world.period}&bom=true`),
    wrong: (world) => read(world, `/${world.quiz}/table?period=${world.period}&bom=1`),
    missing: (world) => read(world, `/not-counted/table?period=${world.period}`),
    ...{ status: 200, wrongMethod: 'PUT', needsStore: true, needsToken: true },
  },
];

/** One case where pictures are there. */
function one(
  operationId: string,
  title: string,
  status: ContractCase['status'],
  act: (world: PictureWorld) => CaseRequest,
  variant?: ContractCase['variant'],
): ContractCase {
  const request: ContractCase['request'] = ({ picture }) => picture && act(picture);
  return { operationId, title, status, request, ...(variant && { variant }) };
}

function casesOf(operation: Operation): ContractCase[] {
  const { operationId, usual, status, wrongMethod, wrong, missing, hasBody } = operation;
  const sent = (body: string, type: string) => (world: PictureWorld) => ({
    ...usual(world),
    body,
    headers: { 'content-type': type },
  });
  return [
    one(operationId, 'as meant', status, usual),
    one(operationId, 'from a website that is not configured', 403, (world) => {
      const request = usual(world);
      return { ...request, headers: { ...request.headers, origin: 'https://other.example' } };
    }),
    one(operationId, 'with a method that the address does not know', 405, (world) => ({
      method: wrongMethod,
      path: usual(world).path,
    })),
    one(operationId, 'too often', 429, usual, 'rate-limited'),
    ...(wrong ? [one(operationId, 'asked wrongly', 400, wrong)] : []),
    ...(missing ? [one(operationId, 'of what is not there', 404, missing)] : []),
    ...(operation.needsStore
      ? [one(operationId, 'while the store fails', 500, usual, 'broken')]
      : []),
    ...(operation.needsToken
      ? [
          one(operationId, 'without a token', 401, (world) => ({ ...usual(world), headers: {} })),
          one(operationId, 'with a token that was changed', 401, (world) =>
            usual({ ...world, token: `${world.token.slice(0, -2)}xx` }),
          ),
        ]
      : []),
    ...(hasBody
      ? [
          one(operationId, 'with half a JSON text', 400, sent('{"quiz_id":', json)),
          one(operationId, 'with far too much', 413, sent(`"${'x'.repeat(2 ** 21)}"`, json)),
          one(operationId, 'as plain text', 415, sent('{}', 'text/plain')),
        ]
      : []),
  ];
}

const signIn: CaseRequest = { method: 'POST', path: `${base}/situation-pictures/token` };

/** What `/aurora/v2` promises of situation pictures. */
export const pictureCases: ContractCase[] = [
  ...OPERATIONS.flatMap(casesOf),
  one('signInToPictures', 'with a wrong secret', 401, () => ({
    ...signIn,
    headers: { authorization: `Basic ${btoa('contract:wrong')}` },
  })),
  one(
    'signInToPictures',
    'for an organisation that gathers no picture',
    404,
    () => ({ ...signIn, signed: true }),
    'busy',
  ),
];
