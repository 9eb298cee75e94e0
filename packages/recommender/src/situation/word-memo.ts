import { WordReader } from '../word-reader.ts';

const NOT_A_WORD = /[^\p{L}\p{N}-]+/gu;

/**
 * Finds which stems stand in the words of texts. Each different word is looked at once, whatever
 * the size of the catalogue: reading 22,000 services costs little more than reading their words.
 */
export class StemFinder {
  readonly #groups: readonly (readonly string[])[];
  readonly #known: (readonly number[])[] = [];
  readonly #reader = new WordReader((text) => text.toLowerCase().replace(NOT_A_WORD, ' ').trim());

  /** Each group is a list of stems; a leading `^` means "at the start of the word". */
  constructor(groups: readonly (readonly string[])[]) {
    this.#groups = groups.map((stems) =>
      // Words are compared with a space before them, so that a stem can ask for the start.
      stems.map((stem) => (stem.startsWith('^') ? ` ${stem.slice(1)}` : stem)),
    );
  }

  /** Numbers of the groups of which a stem stands in the text; a group may come several times. */
  groupsIn(text: string): number[] {
    const reader = this.#reader;
    reader.read(text);
    const found: number[] = [];
    for (let at = 0; at < reader.count; at++) {
      const id = reader.ids[at]!;
      this.#known[id] ??= this.#groupsOfWord(reader.word(id));
      for (const group of this.#known[id]!) found.push(group);
    }
    return found;
  }

  #groupsOfWord(word: string): readonly number[] {
    if (word.length <= 2) return [];
    const spaced = ` ${word}`;
    const found: number[] = [];
    this.#groups.forEach((stems, group) => {
      if (stems.some((stem) => spaced.includes(stem))) found.push(group);
    });
    return found;
  }
}
