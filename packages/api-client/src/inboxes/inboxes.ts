import type { AuroraClient, CallOptions } from '../client.ts';
import { AuroraError } from '../errors.ts';
import {
  CreatedInbox as createdShape,
  PutDocument as putShape,
  TrialDocuments as trialShape,
} from '../generated/inbox-shapes.generated.ts';
import { checkedJson } from '../transport/json.ts';
import { send } from '../transport/send.ts';
import type {
  CreatedInbox,
  InboxDocument,
  PutDocument,
  TrialDocuments,
  TrialExample,
} from '../types.ts';
import { readDocuments } from './read-documents.ts';

/** The address of an inbox and the secret that opens it. */
export interface InboxKey {
  inboxId: string;
  readerSecret: string;
}

/** What is in an inbox. */
export interface ReadInbox {
  /** The newest first. */
  documents: InboxDocument[];
  /** How many more there are that this version cannot read. */
  unreadable: number;
}

/** A person's inbox. Rejects as `AuroraClient` does. */
export interface Inboxes {
  /** Opens an inbox. */
  openInbox(options?: CallOptions): Promise<CreatedInbox>;
  /** Reads what has arrived. */
  readInbox(inbox: InboxKey, options?: CallOptions): Promise<ReadInbox>;
  /** Deletes one document. */
  deleteDocument(inbox: InboxKey, documentId: string, options?: CallOptions): Promise<void>;
  /** Deletes the inbox and all that is in it; one that is gone already is as good as deleted. */
  closeInbox(inbox: InboxKey, options?: CallOptions): Promise<void>;
  /** The examples that can be sent while an installation is for trying; otherwise rejects as `not-found`. */
  listTrialDocuments(options?: CallOptions): Promise<TrialDocuments>;
  /** Has an example sent, as an issuer would. */
  sendTrialDocument(
    inboxId: string,
    example: TrialExample,
    options?: CallOptions,
  ): Promise<PutDocument>;
}

const base = '/aurora/v2';

/** The inboxes of a client's service. */
export function inboxesOf({ connection }: AuroraClient): Inboxes {
  const post = (path: string, body: unknown, given?: CallOptions) =>
    send(connection, { method: 'POST', path: base + path, body, repeatable: false, ...given });
  const ofReader = (
    method: 'GET' | 'DELETE',
    { inboxId, readerSecret }: InboxKey,
    path: string,
    given?: CallOptions,
  ) => {
    // What was kept on a device must not become another path or header.
    if (!ADDRESS.test(inboxId) || !SECRET.test(readerSecret)) throw new AuroraError('not-found');
    return send(connection, {
      method,
      path: `${base}/inboxes/${inboxId}${path}`,
      headers: { authorization: `Bearer ${readerSecret}` },
      repeatable: true,
      ...given,
    });
  };
  return {
    async openInbox(given) {
      return checkedJson<CreatedInbox>(await post('/inboxes', {}, given), createdShape);
    },
    async readInbox(inbox, given) {
      const answer = await ofReader('GET', inbox, '/documents', given);
      const { documents } = checkedJson<{ documents: unknown[] }>(answer, LIST);
      return readDocuments(documents);
    },
    async deleteDocument(inbox, documentId, given) {
      if (!UUID.test(documentId)) throw new AuroraError('not-found');
      await ofReader('DELETE', inbox, `/documents/${documentId}`, given);
    },
    async closeInbox(inbox, given) {
      try {
        await ofReader('DELETE', inbox, '', given);
      } catch (error) {
        if (!(error instanceof AuroraError && error.kind === 'not-found')) throw error;
      }
    },
    async listTrialDocuments(given) {
      const path = `${base}/trial-issuer`;
      const answer = await send(connection, { method: 'GET', path, repeatable: true, ...given });
      return checkedJson<TrialDocuments>(answer, trialShape);
    },
    async sendTrialDocument(inboxId, example, given) {
      const answer = await post('/trial-issuer', { inbox_id: inboxId, example }, given);
      return checkedJson<PutDocument>(answer, putShape);
    },
  };
}

/** Each document is looked at by itself: one that is broken hides no other. */
const LIST = {
  type: 'object',
  required: { documents: { type: 'array', items: { type: 'any' } } },
} as const;

const ADDRESS = /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const SECRET = /^[0-9a-f]{64}$/;
