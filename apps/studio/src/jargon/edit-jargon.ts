import { JARGON_ENTRIES, type JargonEntry } from '@auroraai/api-client/studio';

/** What an editor does to the list: it does the same to whatever somebody else has made of it. */
export type JargonEdit =
  | { kind: 'add'; entries: readonly JargonEntry[] }
  | { kind: 'remove'; entry: JargonEntry };

/** Whether two entries are of the same word. */
export function isSameEntry(one: JargonEntry, other: JargonEntry): boolean {
  return one.language === other.language && one.word.toLowerCase() === other.word.toLowerCase();
}

/** A list after an edit, in the order of its words; a word that is there already says the new thing. */
export function editedJargon(entries: readonly JargonEntry[], edit: JargonEdit): JargonEntry[] {
  const gone = edit.kind === 'add' ? edit.entries : [edit.entry];
  const kept = entries.filter((entry) => !gone.some((one) => isSameEntry(one, entry)));
  const next = edit.kind === 'add' ? [...kept, ...edit.entries] : kept;
  return next
    .slice(0, JARGON_ENTRIES)
    .sort(
      (one, other) =>
        one.language.localeCompare(other.language) ||
        one.word.localeCompare(other.word, one.language),
    );
}
