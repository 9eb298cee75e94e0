import { findFault } from '../boundary/find-fault.ts';
import { InboxDocument as documentShape } from '../generated/inbox-shapes.generated.ts';
import type { InboxDocument, Texts } from '../types.ts';

/** The languages in which a document may be written. */
export const TEXT_LANGUAGES = [
  'fi',
  'sv',
  'en',
  'se',
  'ru',
  'uk',
  'ar',
  'so',
  'et',
] as const satisfies readonly (keyof Texts)[];

/** The most documents that are read of an inbox. */
const MOST = 500;

/**
 * The documents of a list from outside that are of the agreed shape, and how many are not: of a newer
 * version of the format, or broken. Never throws.
 */
export function readDocuments(list: unknown): { documents: InboxDocument[]; unreadable: number } {
  if (!Array.isArray(list)) return { documents: [], unreadable: 0 };
  const known = list.slice(0, MOST);
  const documents = known.filter(isDocument);
  return { documents, unreadable: known.length - documents.length };
}

function isDocument(value: unknown): value is InboxDocument {
  if (findFault(documentShape, value) !== undefined) return false;
  const { document, received_at, expires_at } = value as InboxDocument;
  const moments = [received_at, expires_at];
  if (document.type === 'event') {
    const { occurred_at, valid_from = occurred_at, valid_until = occurred_at } = document;
    moments.push(occurred_at, valid_from, valid_until);
    return moments.every(isMoment) && hasText(document.title) && hasText(document.meaning);
  }
  // What counts down cannot be more than what there was.
  return moments.every(isMoment) && document.left <= document.total && hasText(document.name);
}

function isMoment(moment: string): boolean {
  return !Number.isNaN(Date.parse(moment));
}

function hasText(texts: Texts): boolean {
  return TEXT_LANGUAGES.some((language) => (texts[language] ?? '').trim() !== '');
}
