/** What a character is to a reader, beside a letter's own code. */
const SEPARATOR = 0;
const SKIPPED = 1;
const UNUSUAL = 2;
/** Latin letters and the usual punctuation; texts with anything else are simplified as a whole. */
const LATIN = 0x250;
const PUNCTUATION = 0x2010;
const TABLE = 0x2030;
/** Underscores part words, but a text with them may hold artefacts of longer spelling. */
const UNDERSCORE = 0x5f;
const LINE = 10;
const SPACE = 32;
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;
/** A function takes so many arguments everywhere. */
const LONGEST_CALL = 4096;

/**
 * Reads the words of texts as small numbers, equal words as equal numbers. It makes no string for a
 * word that it has met before, so that reading a whole catalogue costs little.
 */
export class WordReader {
  /** Numbers of the words of the last text, in their order; only the first `count` hold. */
  ids = new Int32Array(256);
  count = 0;
  /** The last text: a line break, a space, each word with a space after it, a line break. */
  codes = new Uint16Array(1024);
  /** How many of the codes hold. */
  length = 0;
  readonly #simplify: (text: string) => string;
  readonly #letters: Uint16Array;
  readonly #words: string[] = [];
  #hashes = new Int32Array(4096);
  #slots = new Int32Array(8192);

  /** `simplify` gives the words of a text with single spaces between them, as they are compared. */
  constructor(simplify: (text: string) => string) {
    this.#simplify = simplify;
    this.#letters = letterTable(simplify);
  }

  /** How many different words have been read. */
  get size(): number {
    return this.#words.length;
  }

  /** A word by its number. */
  word(id: number): string {
    return this.#words[id]!;
  }

  /** Reads a text into `ids` and `codes`. */
  read(text: string): void {
    if (this.#scan(text, this.#letters)) return;
    this.#scan(this.#simplify(text), undefined);
  }

  /** The last text with a space at both ends. */
  text(): string {
    return this.#string(1, this.length - 1);
  }

  /** Reads with a table, or a simplified text without one; false when the text is unusual. */
  #scan(text: string, letters: Uint16Array | undefined): boolean {
    if (this.codes.length < text.length + 4) this.codes = new Uint16Array(2 * text.length + 4);
    if (this.ids.length < text.length / 2 + 1) this.ids = new Int32Array(text.length + 1);
    const { codes } = this;
    codes[0] = LINE;
    codes[1] = SPACE;
    this.count = 0;
    let start = 2;
    let end = 2;
    let hash = SEED;
    for (let at = 0; at <= text.length; at++) {
      const code = at < text.length ? text.charCodeAt(at) : SPACE;
      let letter = code;
      if (letters) letter = code < TABLE ? letters[code]! : UNUSUAL;
      else if (code === SPACE) letter = SEPARATOR;
      if (letter > UNUSUAL) {
        codes[end++] = letter;
        hash = Math.imul(hash ^ letter, PRIME);
      } else if (letter === SEPARATOR) {
        if (end === start) continue;
        this.ids[this.count++] = this.#intern(start, end, hash);
        codes[end++] = SPACE;
        start = end;
        hash = SEED;
      } else if (letter === UNUSUAL) return false;
    }
    // A text without words is two spaces, as simplified texts between spaces are.
    if (end === 2) codes[end++] = SPACE;
    codes[end++] = LINE;
    this.length = end;
    return true;
  }

  #intern(start: number, end: number, hash: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const id = this.#slots[slot]! - 1;
      if (id < 0) return this.#add(start, end, hash, slot);
      if (this.#hashes[id] === hash && this.#equals(this.#words[id]!, start, end)) return id;
    }
  }

  #equals(word: string, start: number, end: number): boolean {
    if (word.length !== end - start) return false;
    for (let at = 0; at < word.length; at++) {
      if (word.charCodeAt(at) !== this.codes[start + at]) return false;
    }
    return true;
  }

  #add(start: number, end: number, hash: number, slot: number): number {
    const id = this.#words.push(this.#string(start, end)) - 1;
    this.#hashes[id] = hash;
    this.#slots[slot] = id + 1;
    if (this.#words.length * 2 >= this.#slots.length) this.#grow();
    return id;
  }

  #string(start: number, end: number): string {
    let made = '';
    for (let at = start; at < end; at += LONGEST_CALL) {
      const codes = this.codes.subarray(at, Math.min(end, at + LONGEST_CALL));
      // Several times faster than spreading: a typed array is spread through its iterator.
      made += Reflect.apply(String.fromCharCode, undefined, codes);
    }
    return made;
  }

  #grow(): void {
    const hashes = new Int32Array(this.#hashes.length * 2);
    hashes.set(this.#hashes);
    this.#hashes = hashes;
    this.#slots = new Int32Array(this.#slots.length * 2);
    const mask = this.#slots.length - 1;
    for (let id = 0; id < this.#words.length; id++) {
      const hash = hashes[id]!;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = id + 1;
    }
  }
}

/** What each character becomes, found by simplifying it between and after letters. */
function letterTable(simplify: (text: string) => string): Uint16Array {
  const table = new Uint16Array(TABLE).fill(UNUSUAL);
  for (let code = 0; code < TABLE; code++) {
    if (code === LATIN) code = PUNCTUATION;
    if (code === UNDERSCORE) continue;
    const character = String.fromCharCode(code);
    const between = simplify(`a${character}a`);
    const after = simplify(`a${character}`);
    if (between === 'a a' && after === 'a') table[code] = SEPARATOR;
    else if (between === 'aa' && after === 'a') table[code] = SKIPPED;
    else if (between.length === 3 && between.startsWith(after) && after.length === 2) {
      table[code] = after.charCodeAt(1);
    }
  }
  return table;
}
