/** A set of service positions, one bit each. */
export type Bitset = Uint32Array;

/** An empty set for positions below `size`. */
export function emptySet(size: number): Bitset {
  return new Uint32Array(Math.ceil(size / 32));
}

/** Puts a position into a set, in place. */
export function addTo(set: Bitset, position: number): void {
  set[position >>> 5]! |= 1 << (position & 31);
}

/** Whether a position is in a set. */
export function isIn(set: Bitset, position: number): boolean {
  return (set[position >>> 5]! & (1 << (position & 31))) !== 0;
}

/** Adds all positions of `other`, in place. */
export function uniteWith(set: Bitset, other: Bitset): void {
  for (let at = 0; at < set.length; at++) set[at]! |= other[at]!;
}

/** Keeps only the positions that `other` has too, in place. */
export function keepOnly(set: Bitset, other: Bitset): void {
  for (let at = 0; at < set.length; at++) set[at]! &= other[at]!;
}

/** Takes the positions of `other` away, in place. */
export function takeAway(set: Bitset, other: Bitset): void {
  for (let at = 0; at < set.length; at++) set[at]! &= ~other[at]!;
}

/** Sets of positions by a code that they carry. */
export class CodeSets {
  readonly #size: number;
  readonly #sets = new Map<string, Bitset>();

  constructor(size: number) {
    this.#size = size;
  }

  /** Notes that a position carries a code. */
  add(code: string, position: number): void {
    let set = this.#sets.get(code);
    if (!set) {
      set = emptySet(this.#size);
      this.#sets.set(code, set);
    }
    addTo(set, position);
  }

  /** Positions that carry at least one of the codes. Unknown codes carry none. */
  any(codes: Iterable<string>): Bitset {
    const result = emptySet(this.#size);
    for (const code of codes) {
      const set = this.#sets.get(code);
      if (set) uniteWith(result, set);
    }
    return result;
  }
}
