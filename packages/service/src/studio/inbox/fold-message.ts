/** A message in the form in which messages are told apart: without case, signs and repeated spaces. */
export function foldMessage(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
