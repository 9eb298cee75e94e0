import type { ContractTarget } from './target.ts';

/** An inbox as its person knows it. */
export interface OwnInbox {
  inbox_id: string;
  reader_secret: string;
}

/** What the cases of inboxes need to know of the service under test. */
export interface InboxWorld {
  /** One with a document. */
  own: OwnInbox;
  documentId: string;
  /** One that is closed. */
  doomed: OwnInbox;
}

/** Opens the inboxes that the cases use. */
export async function exploreInboxes(target: ContractTarget): Promise<InboxWorld> {
  const post = async (path: string, body?: object) => {
    const headers = { 'content-type': 'application/json' };
    const init = { method: 'POST', headers, ...(body && { body: JSON.stringify(body) }) };
    const response = await target.handle(new Request(`${target.baseUrl}/aurora/v2${path}`, init));
    if (response.ok) return response.json();
    throw new Error(`${path} answers ${response.status}: ${await response.text()}`);
  };
  const open = async () => (await post('/inboxes')) as OwnInbox;
  const own = await open();
  const sent = await post('/trial-issuer', { inbox_id: own.inbox_id, example: 'letter' });
  return { own, documentId: sent.document_id, doomed: await open() };
}
