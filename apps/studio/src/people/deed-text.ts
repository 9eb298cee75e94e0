import type { Translate } from '@auroraai/ui';
import fi from './catalogues/fi.json' with { type: 'json' };
import type { PeopleText } from './failure.ts';

/** What somebody did, in words; with the bot and the version to which they did it. */
export function deedText(t: Translate<typeof fi>, what: string, of: string): string {
  const key = `did.${what}`;
  // A newer server may know what this page has no words for.
  const said = Object.hasOwn(fi, key) ? t(key as PeopleText) : what;
  return /^(bot|version)-/.test(what) && of !== '' ? `${said}: ${of}` : said;
}
