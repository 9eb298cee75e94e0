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

/** Shorter ones than this would be found inside words that mean no harm. */
const LEAST_SQUEEZED = 4;

const LANGUAGES = [lists.fi, lists.sv, lists.en, lists.ru];
const PARTS = LANGUAGES.flatMap(({ parts }) => parts.flatMap(spellings)).flatMap((part) =>
  [part, squeeze(part)].filter((each) => each === part || each.length >= LEAST_SQUEEZED),
);
const WORDS = new Set(LANGUAGES.flatMap(({ words }) => words.flatMap(spellings)));

/** Whether a nickname has a word in it that hurts others, also when figures or spaces disguise it. */
export function isHurtful(nickname: string): boolean {
  return disguises(nickname).some((seen) => {
    const whole = letters(seen);
    if ([whole, squeeze(whole)].some((text) => PARTS.some((part) => text.includes(part)))) {
      return true;
    }
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

/** Every run of one letter as a single one. */
function squeeze(text: string): string {
  return text.replace(/(.)\1+/gu, '$1');
}

function replaceEach(text: string, by: Readonly<Record<string, string>>): string {
  return [...text].map((letter) => by[letter] ?? letter).join('');
}
