const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * Whole numbers as letters, a third shorter when compressed than as digits: five bits to a letter,
 * lowest first, the sixth says that more follow; the sign is the lowest bit of the number.
 */
export function writeNumbers(numbers: readonly number[]): string {
  let text = '';
  for (const number of numbers) {
    let rest = number < 0 ? -2 * number - 1 : 2 * number;
    for (; rest >= 32; rest >>= 5) text += LETTERS[32 + (rest & 31)];
    text += LETTERS[rest];
  }
  return text;
}

/** Reads what {@link writeNumbers} wrote. */
export function readNumbers(text: string): number[] {
  const numbers: number[] = [];
  let [sum, shift] = [0, 0];
  for (const letter of text) {
    const bits = LETTERS.indexOf(letter);
    sum += (bits & 31) << shift;
    shift += 5;
    if (bits >= 32) continue;
    numbers.push(sum & 1 ? -(sum + 1) / 2 : sum / 2);
    [sum, shift] = [0, 0];
  }
  return numbers;
}
