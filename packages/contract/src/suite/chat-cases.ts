import type { CaseRequest, ContractCase } from './case.ts';
import type { World } from './world.ts';

const base = '/v3/directline';
const tooMuch = JSON.stringify({ type: 'message', from: { id: 'a' }, text: 'x'.repeat(2 ** 19) });

type Chat = NonNullable<World['chat']>;

interface Operation {
  operationId: string;
  /** A request that succeeds. */
  usual: (chat: Chat) => CaseRequest;
  /** A method that the address does not know; undefined where another operation covers it. */
  wrongMethod?: string;
  /** Whether it takes the token of a conversation, the secret of a bot, or none of both. */
  takes: 'token' | 'secret' | 'nothing';
  status?: number;
}

function bearer(token: string): Record<string, string> {
  return { authorization: `Bearer ${token}` };
}

function own({ going }: Chat, method: string, path = '', body?: unknown): CaseRequest {
  return {
    method,
    path: `${base}/conversations/${going.conversationId}${path}`,
    headers: bearer(going.token),
    ...(body !== undefined && { body }),
  };
}

const message = { type: 'message', from: { id: 'user' }, text: 'hei' };

const getBot: Operation = {
  operationId: 'getBot',
  usual: ({ bot }) => ({ method: 'GET', path: `/aurora/v2/bots/${bot}` }),
  wrongMethod: 'PUT',
  takes: 'nothing',
};
const createBotToken: Operation = {
  operationId: 'createBotToken',
  usual: ({ bot }) => ({ method: 'POST', path: `/aurora/v2/bots/${bot}/token` }),
  wrongMethod: 'GET',
  takes: 'nothing',
};
const createChatToken: Operation = {
  operationId: 'createChatToken',
  usual: ({ secret }) => ({
    method: 'POST',
    path: `${base}/tokens/generate`,
    headers: bearer(secret),
    body: { user: { id: 'dl_1' }, trustedOrigins: ['https://www.example.fi'] },
  }),
  wrongMethod: 'GET',
  takes: 'secret',
};
const refreshChatToken: Operation = {
  operationId: 'refreshChatToken',
  usual: ({ going }) => ({
    method: 'POST',
    path: `${base}/tokens/refresh`,
    headers: bearer(going.token),
  }),
  wrongMethod: 'GET',
  takes: 'token',
};
const startConversation: Operation = {
  operationId: 'startConversation',
  usual: ({ going }) => ({
    method: 'POST',
    path: `${base}/conversations`,
    headers: bearer(going.token),
  }),
  wrongMethod: 'GET',
  takes: 'token',
};
const joinConversation: Operation = {
  operationId: 'joinConversation',
  usual: (chat) => own(chat, 'GET', '?watermark=1'),
  wrongMethod: 'PUT',
  takes: 'token',
};
const deleteConversation: Operation = {
  operationId: 'deleteConversation',
  // Of one that has been deleted before: the others go on.
  usual: ({ gone }) => ({
    method: 'DELETE',
    path: `${base}/conversations/${gone.conversationId}`,
    headers: bearer(gone.token),
  }),
  takes: 'token',
  status: 204,
};
const readActivities: Operation = {
  operationId: 'readActivities',
  usual: (chat) => own(chat, 'GET', '/activities'),
  wrongMethod: 'PUT',
  takes: 'token',
};
const sendActivity: Operation = {
  operationId: 'sendActivity',
  usual: (chat) => own(chat, 'POST', '/activities', message),
  takes: 'token',
};
const uploadFiles: Operation = {
  operationId: 'uploadFiles',
  usual: (chat) => own(chat, 'POST', '/upload'),
  wrongMethod: 'GET',
  takes: 'token',
  status: 403,
};

/** A case that is tried where there is a bot. */
function chatCase(
  { operationId }: Operation,
  title: string,
  status: number,
  request: (chat: Chat) => CaseRequest,
  variant: ContractCase['variant'] = 'usual',
): ContractCase {
  return {
    ...{ operationId, title, status, variant },
    request: ({ chat }) => (chat ? request(chat) : undefined),
  };
}

function refusals(operation: Operation): ContractCase[] {
  const { usual, wrongMethod, takes } = operation;
  const changed = (headers: Record<string, string>) => (chat: Chat) => {
    const request = usual(chat);
    return { ...request, headers: { ...request.headers, ...headers } };
  };
  const foreign = changed({ origin: 'https://not-configured.example' });
  const failing = operation.operationId === 'getBot' ? [] : [500];
  return [
    chatCase(operation, 'from a website that is not configured', 403, foreign),
    chatCase(operation, 'too often', 429, usual, 'rate-limited'),
    ...failing.map((status) =>
      chatCase(operation, 'while the store fails', status, usual, 'broken'),
    ),
    ...(wrongMethod
      ? [
          chatCase(operation, 'with a method that the address does not know', 405, (chat) => ({
            method: wrongMethod,
            path: usual(chat).path,
            ...(usual(chat).headers && { headers: usual(chat).headers }),
          })),
        ]
      : []),
    ...(takes === 'nothing'
      ? []
      : [
          chatCase(operation, 'without saying who calls', 401, (chat) => {
            const { headers: _, ...request } = usual(chat);
            return request;
          }),
          chatCase(operation, 'with a wrong secret', 403, changed(bearer('wrong'))),
        ]),
  ];
}

function bodyRefusals(operation: Operation): ContractCase[] {
  const withBody =
    (body: string, type = 'application/json') =>
    (chat: Chat) => {
      const request = operation.usual(chat);
      return { ...request, body, headers: { ...request.headers, 'content-type': type } };
    };
  return [
    chatCase(operation, 'with half a JSON text', 400, withBody('{"type":')),
    chatCase(operation, 'with a number', 400, withBody('5')),
    chatCase(operation, 'with far too much', 413, withBody(tooMuch)),
    chatCase(operation, 'as plain text', 415, withBody('{}', 'text/plain')),
  ];
}

const withGone =
  (method: string, path: string, body?: unknown) =>
  ({ gone }: Chat): CaseRequest => ({
    method,
    path: base + path.replace(':id', gone.conversationId),
    headers: bearer(gone.token),
    ...(body !== undefined && { body }),
  });

const all = [
  getBot,
  createBotToken,
  createChatToken,
  refreshChatToken,
  startConversation,
  joinConversation,
  deleteConversation,
  readActivities,
  sendActivity,
  uploadFiles,
];

/** What chat promises: the open door of bots, and Direct Line. */
export const chatCases: ContractCase[] = [
  ...all.map((operation) =>
    chatCase(operation, 'as usual', operation.status ?? 200, operation.usual),
  ),
  chatCase(getBot, 'again, with a copy that is still good', 304, (chat) => ({
    ...getBot.usual(chat),
    headers: { 'if-none-match': chat.etag },
  })),
  ...[getBot, createBotToken].map((operation) =>
    chatCase(operation, 'that is not there', 404, ({ bot, ...chat }) =>
      operation.usual({ ...chat, bot: `no-${bot}` }),
    ),
  ),
  chatCase(createChatToken, 'with nothing said', 200, (chat) => {
    const { body: _, ...request } = createChatToken.usual(chat);
    return request;
  }),
  chatCase(startConversation, 'anew, with the secret', 201, ({ secret }) => ({
    method: 'POST',
    path: `${base}/conversations`,
    headers: bearer(secret),
  })),
  chatCase(refreshChatToken, 'that has been deleted', 404, withGone('POST', '/tokens/refresh')),
  chatCase(startConversation, 'that has been deleted', 404, withGone('POST', '/conversations')),
  chatCase(joinConversation, 'that has been deleted', 404, withGone('GET', '/conversations/:id')),
  chatCase(
    readActivities,
    'of one that has been deleted',
    404,
    withGone('GET', '/conversations/:id/activities'),
  ),
  chatCase(
    sendActivity,
    'to one that has been deleted',
    404,
    withGone('POST', '/conversations/:id/activities', message),
  ),
  ...[joinConversation, readActivities].map((operation) =>
    chatCase(operation, 'with a watermark that is not ours', 400, (chat) => ({
      ...operation.usual(chat),
      path: `${operation.usual(chat).path.split('?')[0]}?watermark=x`,
    })),
  ),
  chatCase(sendActivity, 'without a sender', 400, (chat) => ({
    ...sendActivity.usual(chat),
    body: { type: 'message' },
  })),
  chatCase(sendActivity, 'when the bot fails', 502, (chat) => ({
    ...sendActivity.usual(chat),
    body: { ...message, text: 'fail' },
  })),
  ...all.flatMap(refusals),
  ...[createChatToken, sendActivity].flatMap(bodyRefusals),
];
