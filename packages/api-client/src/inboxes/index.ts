export {
  type Inboxes,
  type InboxKey,
  inboxesOf,
  type ReadInbox,
} from './inboxes.ts';
export { readDocuments, TEXT_LANGUAGES } from './read-documents.ts';
