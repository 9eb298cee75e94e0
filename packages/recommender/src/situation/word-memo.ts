import { NeedleFinder } from '../needle-finder.ts';
import { WordReader } from '../word-reader.ts';

const NOT_A_WORD = /[^\p{L}\p{N}-]+/gu;

/**
 * Finds which stems stand in the words of texts. Each different word is looked at once, whatever
 * the size of the catalogue: reading 22,000 services costs little more than reading their words.
 */
export class StemFinder {
  readonly #stems: NeedleFinder;
  readonly #groupOf: readonly number[];
  readonly #known: (readonly number[])[] = [];
  readonly #reader = new WordReader((text) => text.toLowerCase().replace(NOT_A_WORD, ' ').trim());

  /** Each group is a list of stems; a leading `^` means "at the start of the word". */
  constructor(groups: readonly (readonly string[])[]) {
    // Words are compared with a space before them, so that a stem can ask for the start.
    this.#stems = new NeedleFinder(groups.flat().map((stem) => stem.replace(/^\^/, ' ')));
    this.#groupOf = groups.flatMap((stems, group) => stems.map(() => group));
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
    const found = new Set<number>();
    this.#stems.find(` ${word}`, (stem) => found.add(this.#groupOf[stem]!));
    return [...found];
  }
}
