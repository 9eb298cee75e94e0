/** An inbox that a person opens without an account. The store can read nothing that lies in it. */
export interface NewInbox {
  /** The address that is given to issuers. */
  id: string;
  /** The organisation on whose website it was opened. */
  organisation: string;
  /** Hash of the secret with which its person reads; 64 hex characters. */
  secretHash: string;
  /** With this key documents are sealed; base64. */
  publicKey: string;
  /** The key that opens them, itself sealed under the person's secret; base64. */
  sealedKey: string;
  at: Date;
}

/** A sealed document on its way into an inbox. */
export interface NewDocument {
  /** A UUID. */
  id: string;
  inbox: string;
  /** The client id of the issuer's system. */
  issuer: string;
  /** Hash of the issuer's own name of the document; 64 hex characters. */
  reference: string;
  /** The name under which the issuer's system is registered. */
  sender: string;
  /** The encrypted document, base64. */
  sealed: string;
  at: Date;
  expiresAt: Date;
}

/** A document as the store gives it back. */
export type StoredDocument = Omit<NewDocument, 'inbox' | 'issuer'>;

/** An inbox as its person opens it. */
export interface OpenedInbox {
  sealedKey: string;
  /** The newest first; none that has expired. */
  documents: StoredDocument[];
}

/** Inboxes of people, and what issuers put into them. */
export interface InboxStore {
  /** Keeps a new inbox; throws when its id is in use. */
  open(inbox: NewInbox): Promise<void>;
  /** The key with which documents for an inbox are sealed; null when there is no such inbox. */
  publicKey(id: string): Promise<string | null>;
  /**
   * Puts a document into its inbox. One with the same reference of the same issuer takes the former's
   * place and keeps its id; of one issuer at most `most` stay, its oldest go. Returns the id under
   * which it is kept, null when there is no such inbox.
   */
  put(document: NewDocument, most: number): Promise<string | null>;
  /** What is in an inbox at `now`, and notes that its person has looked. Null with a wrong id or secret. */
  read(id: string, secretHash: string, now: Date): Promise<OpenedInbox | null>;
  /** Deletes one document, if it is there; false with a wrong id or secret. */
  remove(id: string, secretHash: string, documentId: string): Promise<boolean>;
  /** Deletes an inbox with everything in it; false with a wrong id or secret. */
  close(id: string, secretHash: string): Promise<boolean>;
  /** Deletes documents that have expired at `now` and inboxes in which nobody has looked since `unused`; returns how many things went. */
  tidy(now: Date, unused: Date): Promise<number>;
}
