import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  exampleDocument,
  exampleEvent,
  exampleInbox,
  exampleVoucher,
  INBOX_NOW,
} from '../events/inbox.example.ts';
import { createPersonStore, readPerson } from './person-store.ts';

const now = () => INBOX_NOW;
const letter = exampleDocument(exampleEvent);

describe('A person’s inbox', () => {
  it('is kept with the letters in it where the person keeps their data, and goes with them', () => {
    const kept: Record<string, string> = {};
    const storage = {
      getItem: (key: string) => kept[key] ?? null,
      setItem: (key: string, value: string) => {
        kept[key] = value;
      },
      removeItem: (key: string) => {
        delete kept[key];
      },
    };
    const person = createPersonStore({ storage, now, initial: { inbox: exampleInbox([letter]) } });
    person.getState().remember();
    expect(createPersonStore({ storage, now }).getState().inbox?.documents).toEqual([letter]);
    person.getState().forgetEverything();
    expect(person.getState().inbox).toBeNull();
    expect(JSON.stringify(kept)).not.toContain(exampleInbox().readerSecret);
  });

  it('shows a document as new again when a newer one took its place', () => {
    const person = createPersonStore({ now, initial: { inbox: exampleInbox([letter]) } });
    const { keepDocuments, setSeen } = person.getState();
    const { inboxId } = exampleInbox();
    setSeen(letter, true);
    keepDocuments(inboxId, { documents: [letter], unreadable: 0 });
    expect(person.getState().seen).toHaveLength(1);
    const newer = { ...letter, received_at: '2026-11-22T09:00:00.000Z' };
    keepDocuments(inboxId, { documents: [newer], unreadable: 0 });
    expect(person.getState().seen).toEqual([]);
  });

  it('takes nothing over from an inbox that was closed while it was being read', () => {
    const person = createPersonStore({ now, initial: { inbox: exampleInbox() } });
    person.getState().keepDocuments('0000-0000-0000-0000', { documents: [letter], unreadable: 0 });
    expect(person.getState().inbox?.documents).toEqual([]);
    person.getState().forgetInbox();
    person.getState().keepDocuments(exampleInbox().inboxId, { documents: [letter], unreadable: 0 });
    expect(person.getState().inbox).toBeNull();
  });

  it('is read back from a file as it was, and from anything else without breaking', () => {
    const inbox = exampleInbox([letter, exampleDocument(exampleVoucher, 2)]);
    expect(readPerson({ inbox, seen: [] }).inbox).toEqual(inbox);
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.jsonValue(), (change, odd) => {
        const read = readPerson({
          inbox: { ...inbox, ...change, documents: [odd, letter] },
          seen: odd,
        });
        expect(read.inbox?.documents.length ?? 0).toBeLessThanOrEqual(2);
        readPerson({ inbox: odd });
      }),
    );
  });
});
