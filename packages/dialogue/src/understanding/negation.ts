import type { Negation } from './types.ts';
import { fold, words } from './words.ts';

/** The words of one language that deny, and how what they deny is to be taken. */
interface NegationWords {
  /** Words that deny what follows them, or what stands before them in Swedish. */
  deniers: ReadonlySet<string>;
  /** A message that begins so refuses as a whole. */
  refusals: ReadonlySet<string>;
  /** Denied, these say that a person does not want or need something. */
  wishes: ReadonlySet<string>;
  /** Denied, these say that a person cannot or dares not: that is a need, not a refusal. */
  abilities: ReadonlySet<string>;
}

const WORDS: Readonly<Record<string, NegationWords>> = {
  fi: {
    deniers: list(
      'ei en et emme ette eivat eika enka etka emmeka ala alka ilman eipa enpa emma enma eiku eikun',
    ),
    refusals: list('ei eii eikiitos eipa enpa eiku eikun'),
    wishes: list(
      'halua haluu halunnut haluis haluaisi tahdo tahtoisi tarvitse tarvii tarvi tarvis tarvitsisi kiinnosta kiinnostunut tarkoita tarkoittanut tarkottanu kiitos kysy kysynyt',
    ),
    abilities: list(
      'osaa pysty voi voinut voisi uskalla uskaltanut jaksa jaksanut paase paassyt ehdi kykene saa saanut tieda tienny tiennyt tiia muista ymmarra ymmartanyt loyda loytanyt kehtaa tajua tajuu nuku',
    ),
  },
  sv: {
    deniers: list('inte ej icke aldrig ingen inget inga ingenting utan varken'),
    refusals: list('nej na naa'),
    wishes: list('vill ville behover behovde onskar menar menade intresserad tack'),
    abilities: list(
      'kan kunde vagar vagade orkar orkade vet visste forstar hittar far fick hinner sover',
    ),
  },
  en: {
    deniers: list(
      'not dont doesnt didnt isnt arent wasnt werent wont wouldnt never no none nothing cant cannot couldnt without aint havent hasnt shouldnt neither nor',
    ),
    refusals: list('no nope nah'),
    wishes: list('want need wanted needed mean meant interested thanks care asking asked'),
    abilities: list('can able know understand dare afford find cope manage remember sleep get'),
  },
};

/** "Ei, haluan …": a mark after the first word parts the no from what is wanted. */
const NO_AND_MORE = /^\P{L}*\p{L}+\s*[,.!;:–]/u;
/** Denials in which "cannot" is one word. */
const UNABLE = list('cant cannot couldnt');
/** How many words after its denier a denied word may stand, and before it in Swedish. */
const REACH = 3;

/** Whether and how a message denies, in a language; unknown languages deny nothing. */
export function readNegation(text: string, language: string): Negation {
  const rules = Object.hasOwn(WORDS, language) ? WORDS[language]! : undefined;
  const none: Negation = { kind: 'none', words: [], denied: [] };
  if (!rules) return none;
  const all = words(text);
  const folded = all.map(({ lower }) => fold(lower));
  const first = folded[0];
  if (first === undefined) return none;
  if (rules.refusals.has(first) && NO_AND_MORE.test(text)) {
    return { kind: 'no', words: [all[0]!.written], denied: [] };
  }
  const found = folded.flatMap((word, at) => (rules.deniers.has(word) ? [at] : []));
  if (rules.refusals.has(first) && (found.every((at) => at === 0) || folded.length <= 2)) {
    const rest = folded.slice(1);
    const saysMore = rest.length > 2 || rest.some((word) => !rules.wishes.has(word));
    if (!saysMore || !rules.deniers.has(first)) {
      return { kind: 'no', words: [all[0]!.written], denied: [] };
    }
  }
  if (found.length === 0) return none;
  const reached = found.flatMap((at) => reach(folded, at, language));
  const kind = kindOf(
    reached.map((at) => folded[at]!),
    found.map((at) => folded[at]!),
    rules,
  );
  return {
    kind,
    words: found.map((at) => all[at]!.written),
    denied: [...new Set(reached)].map((at) => all[at]!.written),
  };
}

function reach(folded: readonly string[], at: number, language: string): number[] {
  const places: number[] = [];
  for (let step = 1; step <= REACH; step += 1)
    if (at + step < folded.length) places.push(at + step);
  // "jag vill inte": in Swedish the verb stands before its denial.
  if (language === 'sv')
    for (let step = 1; step <= 2; step += 1) if (at >= step) places.unshift(at - step);
  return places;
}

function kindOf(
  reached: readonly string[],
  deniers: readonly string[],
  { wishes, abilities }: NegationWords,
): Negation['kind'] {
  if (reached.some((word) => wishes.has(word))) return 'refusal';
  if (deniers.some((word) => UNABLE.has(word))) return 'inability';
  return reached.some((word) => abilities.has(word)) ? 'inability' : 'denial';
}

function list(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}
