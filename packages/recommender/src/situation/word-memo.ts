const NOT_A_WORD = /[^\p{L}\p{N}-]+/u;

/**
 * Finds which stems stand in the words of texts. Each different word is looked at once, whatever
 * the size of the catalogue: reading 22,000 services costs little more than reading their words.
 */
export class StemFinder {
  readonly #groups: readonly (readonly string[])[];
  readonly #known = new Map<string, readonly number[]>();

  /** Each group is a list of stems; a leading `^` means "at the start of the word". */
  constructor(groups: readonly (readonly string[])[]) {
    this.#groups = groups.map((stems) =>
      // Words are compared with a space before them, so that a stem can ask for the start.
      stems.map((stem) => (stem.startsWith('^') ? ` ${stem.slice(1)}` : stem)),
    );
  }

  /** Numbers of the groups of which a stem stands in the text; a group may come several times. */
  *groupsIn(text: string): Generator<number> {
    for (const word of text.toLowerCase().split(NOT_A_WORD)) {
      if (word.length > 2) yield* this.#groupsOfWord(word);
    }
  }

  #groupsOfWord(word: string): readonly number[] {
    const known = this.#known.get(word);
    if (known) return known;
    const spaced = ` ${word}`;
    const found: number[] = [];
    this.#groups.forEach((stems, group) => {
      if (stems.some((stem) => spaced.includes(stem))) found.push(group);
    });
    this.#known.set(word, found);
    return found;
  }
}
