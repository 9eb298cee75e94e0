/** Whether a text in one language needs no mark in an interface in another: plain Finnish is Finnish. */
export function isSameLanguage(one: string, other: string): boolean {
  return one.split('-')[0] === other.split('-')[0];
}
