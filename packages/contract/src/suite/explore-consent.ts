import type { ContractTarget } from './target.ts';

/** Something given, as its giver knows it. */
interface Given {
  transfer_id: string;
  owner_secret: string;
  token: string;
  code: string;
}

/** What the cases of transfers need to know of the service under test. */
export interface ConsentWorld {
  baseUrl: string;
  receiverId: string;
  /** The website of the receiver. */
  origin: string;
  attributes: object;
  /** What the receiver sends to people. */
  sent: object;
  /** One that is withdrawn, one that nobody has read, one that was read, one for the counter. */
  given: Given;
  unread: Given;
  read: Given;
  counter: Given;
  /** One whose receiver is asked to erase it. */
  erasable: string;
  /** A token that was not used, and one that was. */
  offers: [string, string];
}

/** Gives and reads what the cases use. */
export async function exploreConsent(
  target: ContractTarget,
  receiver: NonNullable<ContractTarget['receiver']>,
): Promise<ConsentWorld> {
  const { id: receiverId, origin, attributes, sends: sent } = receiver;
  const post = async (path: string, body: object, from?: string) => {
    const headers = new Headers({ 'content-type': 'application/json' });
    if (from) headers.set('origin', from);
    const init = { method: 'POST', headers, body: JSON.stringify(body) };
    const response = await target.handle(new Request(`${target.baseUrl}/aurora/v2${path}`, init));
    if (response.ok) return response.json();
    throw new Error(`${path} answers ${response.status}: ${await response.text()}`);
  };
  const give = async (way: 'link' | 'code' = 'link') =>
    (await post('/transfers', { receiver_id: receiverId, attributes, way })) as Given;
  const read = async () => {
    const given = await give();
    await post('/transfers/redeem', { token: given.token }, origin);
    return given;
  };
  const offer = async () => {
    const body = { sender_id: receiverId, attributes: sent };
    const { url } = (await post('/offers', body, origin)) as { url: string };
    return url.slice(-64);
  };
  const erasable = await read();
  const headers = { authorization: `Bearer ${erasable.owner_secret}` };
  const path = `${target.baseUrl}/aurora/v2/transfers/${erasable.transfer_id}`;
  await target.handle(new Request(path, { method: 'DELETE', headers }));
  const used = await offer();
  await post('/offers/redeem', { token: used });
  return {
    ...{ baseUrl: target.baseUrl, receiverId, origin, attributes, sent },
    given: await give(),
    unread: await give(),
    read: await read(),
    counter: await give('code'),
    erasable: erasable.transfer_id,
    offers: [await offer(), used],
  };
}
