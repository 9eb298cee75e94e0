/** Kinds of part that have names of their own. */
export type NamedKind =
  | 'intent'
  | 'entity'
  | 'slot'
  | 'answer'
  | 'flow'
  | 'form'
  | 'test'
  | 'action';

/** Our names of the parts of a project. */
export interface Names {
  /** Our name for one of theirs: the same where it can be, and always the same for the same. */
  of(kind: NamedKind, theirs: string): string;
  /** A name that no part of this kind has yet. */
  fresh(kind: NamedKind, wanted: string): string;
  /** Names that had to be changed, by kind. */
  changed(): { kind: NamedKind; theirs: string; ours: string }[];
}

const LONGEST = 80;

/**
 * Begins a set of names, `answers` being ours of responses that are known. Names that differ in the case of letters only count as the same.
 */
export function createNames(answers: Readonly<Record<string, string>> = {}): Names {
  const given = new Map<string, string>();
  const taken = new Set<string>();
  const changes: { kind: NamedKind; theirs: string; ours: string }[] = [];
  const take = (kind: NamedKind, wanted: string) => {
    const plain = plainName(wanted);
    let name = plain;
    for (let count = 2; taken.has(keyOf(kind, name)); count++) {
      name = `${plain.slice(0, LONGEST - 5).trimEnd()} ${count}`;
    }
    taken.add(keyOf(kind, name));
    return name;
  };
  for (const [theirs, ours] of Object.entries(answers)) {
    given.set(`answer ${theirs}`, ours);
    taken.add(keyOf('answer', ours));
  }
  return {
    of(kind, theirs) {
      const key = `${kind} ${theirs}`;
      const known = given.get(key);
      if (known !== undefined) return known;
      const ours = take(kind, theirs);
      if (ours !== theirs) changes.push({ kind, theirs, ours });
      given.set(key, ours);
      return ours;
    },
    fresh: take,
    changed: () => changes,
  };
}

function keyOf(kind: NamedKind, name: string): string {
  return `${kind} ${name.normalize('NFC').toLowerCase()}`;
}

/** A name made of letters, digits, spaces and `_ . / -`, the first a letter or digit. */
function plainName(name: string): string {
  const plain = name
    .replace(/[^\p{L}\p{N}_. /-]+/gu, '-')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .slice(0, LONGEST)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();
  return plain || 'part';
}
