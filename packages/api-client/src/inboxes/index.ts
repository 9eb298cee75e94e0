export {
  type Inboxes,
  type InboxKey,
  inboxesOf,
  type ReadInbox,
} from './inboxes.ts';
export { readDocuments } from './read-documents.ts';
