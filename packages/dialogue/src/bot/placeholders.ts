/** What `{…}` in a text may stand for besides a slot: things of the bot itself. */
export const PLACEHOLDERS: ReadonlySet<string> = new Set([
  'bot',
  'responsible',
  'human',
  'phone',
  'email',
  'hours',
]);
