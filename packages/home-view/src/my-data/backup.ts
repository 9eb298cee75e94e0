import { dataOf, type PersonData, readPerson } from '../person/person-store.ts';
import { isRecord } from '../person/read-kept.ts';

/** The largest file that is read, bytes: many times what anybody has. */
export const MOST_BYTES = 2_000_000;

const KIND = 'aurora-my-data';

/** Everything that a person has said and done, as a file that can be read and brought back. */
export function backupOf(person: PersonData, at: Date): string {
  const file = { kind: KIND, version: 1, downloaded_at: at.toISOString(), data: dataOf(person) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads a file; null when it is none of ours. What cannot be read of it is left out. */
export function readBackup(text: string): PersonData | null {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    // Somebody chose another file.
    return null;
  }
  if (!isRecord(file) || file.kind !== KIND || !isRecord(file.data)) return null;
  return readPerson(file.data);
}
