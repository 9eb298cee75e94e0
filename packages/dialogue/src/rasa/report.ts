/** Something that could not be carried over as it was. */
export interface ReportEntry {
  file: string;
  /** Where in the file, by name: `stories "Hello" steps[2]`. */
  place: string;
  /** What stands there. */
  what: string;
  /** Why it is not carried over, and what stands instead. */
  why: string;
}

/** The entries in order of file and place, each once. */
export function inOrder(entries: readonly ReportEntry[]): ReportEntry[] {
  const keyed = new Map<string, ReportEntry>();
  for (const entry of entries) {
    keyed.set([entry.file, entry.place, entry.what, entry.why].join('\n'), entry);
  }
  const sorted = [...keyed].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return sorted.map(([, entry]) => entry);
}
