import type { ContractTarget } from './target.ts';

/** A desk with an adviser, and people whom they answer or who wait. */
export interface DeskWorld {
  name: string;
  /** The `Authorization` header of the client that lets advisers in. */
  authorization: string;
  token: string;
  /** The place of somebody who waits. */
  waiting: string;
  /** Two places that the adviser has taken. */
  own: readonly [string, string];
  /** A place whose conversation was deleted. */
  deleted: string;
}

/** Lets an adviser in and people queue. */
export async function exploreDesk(
  { handle, baseUrl, authorization = '' }: ContractTarget,
  name: string,
  bot: string,
): Promise<DeskWorld> {
  const send = (method: string, path: string, credentials: string, body: unknown = {}) => {
    const headers = { authorization: credentials, 'content-type': 'application/json' };
    const init = { method, headers, ...(method === 'POST' && { body: JSON.stringify(body) }) };
    return handle(new Request(baseUrl + path, init));
  };
  const desk = '/aurora/v2/desk';
  const signIn = await send('POST', `${desk}/token`, authorization, { desk: name, name: 'Aino' });
  const { token } = (await signIn.json()) as { token: string };
  const adviser = `Bearer ${token}`;
  await send('POST', `${desk}/duty`, adviser);

  const queue = async () => {
    const door = await send('POST', `/aurora/v2/bots/${bot}/token`, '');
    const given = (await door.json()) as { token: string; conversationId: string };
    const person = `Bearer ${given.token}`;
    const conversations = '/v3/directline/conversations';
    await send('POST', conversations, person);
    const said = { type: 'message', from: { id: 'user' }, text: 'human' };
    await send('POST', `${conversations}/${given.conversationId}/activities`, person, said);
    return {
      id: given.conversationId,
      remove: () => send('DELETE', `${conversations}/${given.conversationId}`, person),
    };
  };
  const [waiting, first, second, deleted] = [
    await queue(),
    await queue(),
    await queue(),
    await queue(),
  ];
  for (const { id } of [first, second]) await send('POST', `${desk}/places/${id}/take`, adviser);
  await deleted.remove();
  return {
    ...{ name, authorization, token, waiting: waiting.id, deleted: deleted.id },
    own: [first.id, second.id],
  };
}
