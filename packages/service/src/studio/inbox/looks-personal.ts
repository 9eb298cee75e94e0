import { MASK, maskPersonalData } from '@auroraai/api-client/personal-data';
import names from './first-names.json' with { type: 'json' };

/** A text longer than this tells a story. Characters. */
const LONGEST = 200;

/** More digits than these are a date, a number or a place of somebody. */
const MOST_DIGITS = 4;

/** Words with which people say who they or others are. */
const INTRODUCES =
  /(?:^|[^\p{L}])(?:nimeni|nimi on|minun nimi|mun nimi|olen nimeltä|nimeltään|terveisin|terv\.|t:|jag heter|mitt namn|heter|hälsningar|mvh|my name|name is|i am called|regards|sincerely|hetu|henkilötunnus|personbeteckning|syntynyt|född|born)(?=[^\p{L}]|$)/iu;

/** How vehicles are registered: `ABC-123`, also without the line between. */
const PLATE = /(?:^|[^\p{L}\p{N}-])(?:\p{L}{2,3}-\d{1,3}|\p{L}{3}\d{2,3})(?=[^\p{L}\p{N}-]|$)/u;

/** A name by which somebody is known elsewhere. */
const ACCOUNT =
  /(?:^|[^\p{L}])(?:insta|instagram|snap|snäppi|snapchat|tiktok|discord|telegram|nimimerkki|käyttäjänimi|användarnamn|username)\p{L}*\s*[:@]/iu;

/** Where somebody lives, also when the number is written out. */
const HOME =
  /(?:^|[^\p{L}])(?:asu|osoit|kotiosoit|bor|adress|hemadress|live|address)\p{L}*\s[^.!?]*\p{L}(?:katu|kadu(?:lla|n|lle|lta)|tie(?:llä|n|lle|ltä)?|kuja(?:lla|n)?|polku|polulla|gatan|vägen|gränden|stigen|\s(?:street|road))(?!\p{L})/iu;

/** A word with a capital letter that does not begin a sentence. */
const NAME_LIKE = /(?<=[\p{L}\p{N},;:)"”'][\s]+["”'(]?)\p{Lu}[\p{L}'’-]*\p{Ll}/u;

/** Two words with capital letters one after the other: a name, also at the beginning. */
const FULL_NAME = /\p{Lu}\p{Ll}[\p{L}'’-]*\s+\p{Lu}\p{Ll}/u;

/** How Finnish and Swedish names end when they are not the subject. */
const ENDINGS =
  /^(?:n|a|ä|ia|iä|in|lle|lla|llä|lta|ltä|sta|stä|ssa|ssä|ksi|na|nä|ille|illa|ilta|ista|issa|s|s's|'s)$/;

const NAMES: ReadonlySet<string> = new Set(names);

/**
 * Whether a text still may tell of somebody after its personal data has been masked. It errs on the safe
 * side: what is lost to the editors of a bot is one of many wordings.
 */
export function looksPersonal(text: string): boolean {
  if (text.includes(MASK) || maskPersonalData(text) !== text) return true;
  if (text.length > LONGEST) return true;
  if ((text.match(/\p{N}/gu)?.length ?? 0) > MOST_DIGITS) return true;
  if (/[@\n]|https?:|www\./i.test(text)) return true;
  if (PLATE.test(text) || ACCOUNT.test(text) || HOME.test(text)) return true;
  if (INTRODUCES.test(text) || NAME_LIKE.test(text) || FULL_NAME.test(text)) return true;
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}'’]+/gu) ?? [];
  return words.some((word) => isName(word));
}

function isName(word: string): boolean {
  if (NAMES.has(word)) return true;
  for (let length = 3; length < word.length; length += 1) {
    if (NAMES.has(word.slice(0, length)) && ENDINGS.test(word.slice(length))) return true;
  }
  return false;
}
