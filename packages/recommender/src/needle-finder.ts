/** How many letters a needle is looked up by. */
const GRAM = 3;

/** Finds which of many needles stand in a text, in one pass over the text. */
export class NeedleFinder {
  readonly #needles: readonly string[];
  readonly #byGram = new Map<number, number[]>();

  /** Throws a RangeError when a needle has fewer than three characters. */
  constructor(needles: readonly string[]) {
    this.#needles = needles;
    for (const [id, needle] of needles.entries()) {
      if (needle.length < GRAM) throw new RangeError(`Too short to be looked for: "${needle}".`);
      const gram = gramAt(needle, 0);
      const list = this.#byGram.get(gram);
      if (list) list.push(id);
      else this.#byGram.set(gram, [id]);
    }
  }

  /** Calls `found` with the number of a needle for each place where it stands. */
  find(text: string, found: (needle: number, at: number) => void): void {
    for (let at = 0; at + GRAM <= text.length; at++) {
      const candidates = this.#byGram.get(gramAt(text, at));
      if (!candidates) continue;
      for (const id of candidates) if (text.startsWith(this.#needles[id]!, at)) found(id, at);
    }
  }
}

/** Three letters as a number; different letters may rarely share one. */
function gramAt(text: string, at: number): number {
  const first = text.charCodeAt(at) & 1023;
  const second = text.charCodeAt(at + 1) & 1023;
  return (first << 20) | (second << 10) | (text.charCodeAt(at + 2) & 1023);
}
