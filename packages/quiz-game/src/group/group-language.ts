/**
 * The language of the questions: that of the group where it is a form of the person's own (plain
 * Finnish), else the person's own where the quiz speaks it, else that of the group.
 */
export function groupLanguage(own: string, group: string, spoken: readonly string[]): string {
  const isSame = own.split('-')[0] === group.split('-')[0];
  return !isSame && spoken.includes(own) ? own : group;
}
