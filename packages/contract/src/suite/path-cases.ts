import type { CaseRequest, ContractCase } from './case.ts';
import type { World } from './world.ts';

const base = '/aurora/v2/paths';
const failed = [500, 503] as const;

const make = (body: unknown): CaseRequest => ({ method: 'POST', path: base, body });
const list: CaseRequest = { method: 'GET', path: base };
const ready: CaseRequest = make({ path_id: 'tyon-menetys', municipality_code: '491' });

function of(
  operationId: 'getPaths' | 'makePath',
  status: ContractCase['status'],
  title: string,
  request: CaseRequest | ((world: World) => CaseRequest),
  variant?: ContractCase['variant'],
): ContractCase {
  return {
    operationId,
    title,
    status,
    request: typeof request === 'function' ? request : () => request,
    ...(variant && { variant }),
  };
}

const foreign = { origin: 'https://not-configured.example' };
const tooMuch = JSON.stringify({ path_id: 'x'.repeat(2 ** 21) });
const plain = { 'content-type': 'text/plain' };

/** What `/aurora/v2/paths` promises. */
export const pathCases: ContractCase[] = [
  ...['fi', 'sv', 'en'].map((language) =>
    of('getPaths', 200, `in ${language}`, { ...list, path: `${base}?language=${language}` }),
  ),
  of('getPaths', 304, 'again, with a copy that is still good', ({ v2 }) => ({
    ...list,
    headers: { 'if-none-match': v2.etags.paths },
  })),
  of('getPaths', 400, 'in a language that is not spoken', { ...list, path: `${base}?language=de` }),
  of('getPaths', 403, 'from a website that is not configured', { ...list, headers: foreign }),
  of('getPaths', 405, 'with a method that the address does not know', {
    method: 'DELETE',
    path: base,
  }),
  of('getPaths', 429, 'too often', list, 'rate-limited'),

  of('makePath', 200, 'of a ready one', ready),
  of(
    'makePath',
    200,
    'of a ready one, with all that can be said',
    make({
      path_id: 'nuori-hoivaaja',
      situation: { answers: { family: 2 }, importance: { family: 9 } },
      age: 15,
      municipality_code: '491',
      language: 'sv',
    }),
  ),
  of(
    'makePath',
    200,
    'from answers',
    make({
      situation: { answers: { finance: 1, friends: 2, improvement_of_strengths: 5 } },
      municipality_code: '491',
      language: 'en',
    }),
  ),
  of(
    'makePath',
    200,
    'from the answers of a person who is well',
    make({
      situation: { answers: { health: 10 } },
    }),
  ),
  of('makePath', 404, 'that there is not', make({ path_id: 'no-such-path' })),
  ...[
    {},
    { language: 'fi' },
    { path_id: '../x' },
    { path_id: 'tyon-menetys', age: 121 },
    { path_id: 'tyon-menetys', municipality_code: '999' },
    { path_id: 'tyon-menetys', language: 'de' },
    { path_id: 'tyon-menetys', text: 'x' },
    { situation: { answers: {} } },
    { situation: { answers: { health: 11 } } },
    [],
  ].map((body) => of('makePath', 400, `with ${JSON.stringify(body)}`, make(body))),
  of('makePath', 403, 'from a website that is not configured', { ...ready, headers: foreign }),
  of('makePath', 405, 'with a method that the address does not know', {
    method: 'PUT',
    path: base,
  }),
  of('makePath', 413, 'with far too much', { ...ready, body: tooMuch }),
  of('makePath', 415, 'as plain text', { ...ready, body: '{}', headers: plain }),
  of('makePath', 429, 'too often', ready, 'rate-limited'),
  of('makePath', failed, 'while the store fails', ready, 'broken'),
];
