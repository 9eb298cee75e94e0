import type { PersonDocument, PutDocument } from '@auroraai/api-client';
import type { Deps } from '../deps.ts';
import { sha256Hex } from '../hashing.ts';
import { sealDocument } from './seal-document.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** How long documents are kept, days. */
const KEPT = { withoutEnd: 90, afterEnd: 30, most: 400 };

/** How many documents of one issuer lie in one inbox. */
export const MOST_OF_ISSUER = 50;

/** Who puts a document into an inbox. */
export interface DocumentIssuer {
  /** The id of the client, or of the trial issuer. */
  id: string;
  /** The name under which it is registered. */
  name: string;
}

/** Seals a document and puts it into an inbox; null when there is no such inbox. */
export async function putDocument(
  deps: Deps,
  inbox: string,
  issuer: DocumentIssuer,
  document: PersonDocument,
): Promise<PutDocument | null> {
  const { inboxes } = deps.store;
  const publicKey = await inboxes.publicKey(inbox);
  if (publicKey === null) return null;
  const at = deps.now();
  const expiresAt = expiryOf(document, at);
  const id = await inboxes.put(
    {
      id: deps.randomUUID(),
      inbox,
      issuer: issuer.id,
      reference: await sha256Hex(`aurora document ${inbox} ${issuer.id} ${document.id}`),
      sender: issuer.name.slice(0, 200) || issuer.id,
      sealed: await sealDocument(document, inbox, publicKey, deps.randomBytes),
      at,
      expiresAt,
    },
    MOST_OF_ISSUER,
  );
  if (id === null) return null;
  deps.metrics.count('inbox_documents', { type: document.type });
  return { document_id: id, expires_at: expiresAt.toISOString() };
}

/** When a document that arrives now goes. */
export function expiryOf(document: PersonDocument, at: Date): Date {
  const { valid_until: end } = document;
  if (end === undefined) return inDays(at, KEPT.withoutEnd);
  const kept = inDays(new Date(Math.max(at.getTime(), Date.parse(end))), KEPT.afterEnd);
  return new Date(Math.min(kept.getTime(), inDays(at, KEPT.most).getTime()));
}

function inDays(from: Date, days: number): Date {
  return new Date(from.getTime() + days * DAY_MS);
}
