import type { CaseRequest, ContractCase } from './case.ts';
import type { DeskWorld as Desk } from './desk-world.ts';

const base = '/aurora/v2/desk';
const tooMuch = JSON.stringify({ text: 'x'.repeat(2 ** 21) });

interface Operation {
  operationId: string;
  /** A request that succeeds. */
  usual: (desk: Desk) => CaseRequest;
  status: number;
  /** A method that the address does not know; undefined where another operation covers it. */
  wrongMethod?: string;
  takesBody?: boolean;
  /** Whether it is about a place, which can be somebody else's, deleted, or none. */
  place?: boolean;
}

function advise({ token }: Desk, method: string, path: string, body?: unknown): CaseRequest {
  return {
    ...{ method, path: base + path, headers: { authorization: `Bearer ${token}` } },
    ...(body !== undefined && { body }),
  };
}

const own = ({ own: [first] }: Desk) => `/places/${first}`;

const signIn: Operation = {
  operationId: 'signInAtDesk',
  usual: ({ name, authorization }) => ({
    ...{ method: 'POST', path: `${base}/token`, headers: { authorization } },
    body: { desk: name, name: 'Eero', adviser_id: 'eero' },
  }),
  status: 200,
  wrongMethod: 'GET',
  takesBody: true,
};
const take: Operation = {
  operationId: 'takePlace',
  usual: (desk) => advise(desk, 'POST', `${own(desk)}/take`),
  status: 204,
  wrongMethod: 'GET',
};
const readMessages: Operation = {
  operationId: 'readDeskMessages',
  usual: (desk) => advise(desk, 'GET', `${own(desk)}/messages`),
  status: 200,
  wrongMethod: 'PUT',
  place: true,
};
const write: Operation = {
  operationId: 'writeDeskMessage',
  usual: (desk) => advise(desk, 'POST', `${own(desk)}/messages`, { text: 'Hei', client_id: 'a' }),
  status: 200,
  takesBody: true,
  place: true,
};
const typing: Operation = {
  operationId: 'showDeskTyping',
  usual: (desk) => advise(desk, 'POST', `${own(desk)}/typing`),
  status: 204,
  wrongMethod: 'GET',
  place: true,
};
const end: Operation = {
  operationId: 'endDeskTalk',
  usual: (desk) => advise(desk, 'POST', `/places/${desk.own[1]}/end`, { to: 'bot' }),
  status: 204,
  wrongMethod: 'GET',
  takesBody: true,
  place: true,
};

const all: Operation[] = [
  signIn,
  {
    operationId: 'renewSignInAtDesk',
    usual: (desk) => advise(desk, 'POST', '/token/refresh'),
    status: 200,
    wrongMethod: 'GET',
  },
  {
    operationId: 'comeOnDuty',
    usual: (desk) => advise(desk, 'POST', '/duty'),
    status: 200,
    wrongMethod: 'PUT',
  },
  {
    operationId: 'readQueue',
    usual: (desk) => advise(desk, 'GET', '/queue'),
    status: 200,
    wrongMethod: 'POST',
  },
  take,
  readMessages,
  write,
  typing,
  end,
  {
    operationId: 'goOffDuty',
    usual: (desk) => advise(desk, 'DELETE', '/duty'),
    status: 204,
  },
];

function deskCase(
  { operationId }: Operation,
  title: string,
  status: number,
  request: (desk: Desk) => CaseRequest,
  variant: ContractCase['variant'] = 'usual',
): ContractCase {
  return {
    ...{ operationId, title, status, variant },
    request: ({ desk }) => (desk ? request(desk) : undefined),
  };
}

function refusals(operation: Operation): ContractCase[] {
  const { usual, wrongMethod, takesBody, operationId } = operation;
  const changed = (headers: Record<string, string>) => (desk: Desk) => {
    const request = usual(desk);
    return { ...request, headers: { ...request.headers, ...headers } };
  };
  const sent = (body: string, type: string) => (desk: Desk) => ({
    ...changed({ 'content-type': type })(desk),
    body,
  });
  const json = 'application/json';
  // Where credentials are taken, it is the address that has asked too much.
  const tired = operationId === 'signInAtDesk' ? {} : { authorization: 'Bearer used-up' };
  return [
    deskCase(operation, 'from a website that is not configured', 403, (desk) =>
      changed({ origin: 'https://not-configured.example' })(desk),
    ),
    deskCase(operation, 'without saying who calls', 401, (desk) => {
      const { headers: _, ...request } = usual(desk);
      return request;
    }),
    deskCase(operation, 'with a token that is none', 401, changed({ authorization: 'Bearer x' })),
    deskCase(operation, 'too often', 429, changed(tired), 'rate-limited'),
    ...(wrongMethod === undefined
      ? []
      : [
          deskCase(operation, 'with a method that the address does not know', 405, (desk) => {
            const { body: _, ...request } = usual(desk);
            return { ...request, method: wrongMethod };
          }),
        ]),
    ...(takesBody
      ? [
          deskCase(operation, 'with half a JSON text', 400, sent('{"text":', json)),
          deskCase(operation, 'with more than is known', 400, sent('{"secret":1}', json)),
          deskCase(operation, 'with far too much', 413, sent(tooMuch, json)),
          deskCase(operation, 'as plain text', 415, sent('{}', 'text/plain')),
        ]
      : []),
  ];
}

function atPlace(operation: Operation, place: (desk: Desk) => string) {
  return (desk: Desk) => {
    const request = operation.usual(desk);
    return { ...request, path: request.path.replace(/places\/[^/]+/, `places/${place(desk)}`) };
  };
}

/** What desks promise to those who answer people. */
export const deskCases: ContractCase[] = [
  ...all
    .filter(({ operationId }) => operationId !== 'goOffDuty')
    .map((operation) => deskCase(operation, 'as usual', operation.status, operation.usual)),
  deskCase(readMessages, 'with a watermark that is not ours', 400, (desk) => ({
    ...advise(desk, 'GET', `${own(desk)}/messages?watermark=x`),
  })),
  ...[readMessages, write, typing, end].map((operation) =>
    deskCase(
      operation,
      'of somebody who still waits',
      409,
      atPlace(operation, ({ waiting }) => waiting),
    ),
  ),
  deskCase(
    take,
    'that the adviser has ended',
    409,
    atPlace(take, ({ own: [, second] }) => second),
  ),
  ...[take, readMessages, write, typing, end].flatMap((operation) => [
    deskCase(
      operation,
      'that never was',
      404,
      atPlace(operation, () => 'nobody'),
    ),
    // Who reads is told of the end; who does something is refused.
    deskCase(
      operation,
      'that was deleted',
      operation === readMessages ? 200 : 410,
      atPlace(operation, ({ deleted }) => deleted),
    ),
  ]),
  ...all.flatMap(refusals),
  ...all.slice(-1).map((operation) => deskCase(operation, 'as usual', 204, operation.usual)),
];
