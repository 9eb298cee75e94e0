const LETTERS = 'abcdefghijklmnopqrstuvwxyzäö';

/** A text as on a keyboard without ä, ö and å. */
export function withoutDots(text: string): string {
  return text.normalize('NFD').replace(/[\u0308\u030A]/g, '');
}

/** A text with an error in about every fourth word: a letter lost, added, wrong or swapped. */
export function withTypingErrors(text: string, random: () => number): string {
  return text
    .split(' ')
    .map((word) => (word.length < 3 || random() > 0.25 ? word : misspell(word, random)))
    .join(' ');
}

function misspell(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 1));
  const letter = LETTERS[Math.floor(random() * LETTERS.length)]!;
  const kind = Math.floor(random() * 4);
  if (kind === 0) return word.slice(0, at) + word.slice(at + 1);
  if (kind === 1) return word.slice(0, at) + letter + word.slice(at);
  if (kind === 2) return word.slice(0, at) + letter + word.slice(at + 1);
  return word.slice(0, at - 1) + word[at]! + word[at - 1]! + word.slice(at + 1);
}
