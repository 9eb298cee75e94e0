import lists from './hurtful-words.json' with { type: 'json' };

/** Figures and signs that are written for letters. */
const SIGNS: Readonly<Record<string, string>> = {
  ...{ '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '9': 'g' },
  ...{ '@': 'a', $: 's', '!': 'i', '|': 'i', '€': 'e', '+': 't', '(': 'c' },
};

/** Cyrillic letters that look like Latin ones. */
const ALIKE: Readonly<Record<string, string>> = {
  ...{ а: 'a', в: 'b', е: 'e', к: 'k', м: 'm', н: 'h', о: 'o', р: 'p' },
  ...{ с: 'c', т: 't', у: 'y', х: 'x', і: 'i', ѕ: 's' },
};

const LANGUAGES = [lists.fi, lists.sv, lists.en, lists.ru];
const PARTS = new RegExp(
  LANGUAGES.flatMap(({ parts }) => parts.flatMap(spellings).map(drawnOut)).join('|'),
  'u',
);
const WORDS = new Set(LANGUAGES.flatMap(({ words }) => words.flatMap(spellings)));

/** Whether a nickname has a word in it that hurts others, also when figures or spaces disguise it. */
export function isHurtful(nickname: string): boolean {
  return disguises(nickname).some((seen) => {
    const whole = letters(seen);
    if (PARTS.test(whole)) return true;
    const words = [whole, ...seen.split(/[^\p{L}]+/u)];
    return words.some((word) => WORDS.has(word) || WORDS.has(word.replace(/(.)\1{2,}$/u, '$1')));
  });
}

/** A nickname as it can be read: as it stands, with letters for signs, in Latin letters. */
function disguises(nickname: string): string[] {
  const plain = fold(nickname);
  const withLetters = replaceEach(plain, SIGNS);
  const figuresGone = plain.replace(/\d+/g, ' ');
  return [plain, withLetters, figuresGone, replaceEach(withLetters, ALIKE)];
}

/** A word of the lists as it stands, and as it looks in Latin letters. */
function spellings(word: string): string[] {
  const plain = letters(fold(word));
  return [plain, replaceEach(plain, ALIKE)];
}

function fold(text: string): string {
  return text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
}

function letters(text: string): string {
  return text.replace(/[^\p{L}]/gu, '');
}

/** A pattern of a word with any of its letters drawn out; a double letter stays at least double. */
function drawnOut(word: string): string {
  return word.replace(/(.)\1*/gu, (run, letter: string) => `${letter}{${[...run].length},}`);
}

function replaceEach(text: string, by: Readonly<Record<string, string>>): string {
  return [...text].map((letter) => by[letter] ?? letter).join('');
}
