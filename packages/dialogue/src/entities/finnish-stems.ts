/** The stems of a Finnish noun to which case endings are added. */
export interface Stems {
  /** Before `-n`, `-ssa`, `-lla` …; consonants weakened. */
  weak: string;
  /** Before the ending of "into", `-na` and the partitive. */
  strong: string;
  /** Whether the endings have ä, not a. */
  front: boolean;
}

/** Last parts of names with an own inflection: [nominative, weak stem, strong stem]. */
const LAST_PARTS: readonly (readonly [string, string, string])[] = [
  ['järvi', 'järve', 'järve'],
  ['joki', 'joe', 'joke'],
  ['lahti', 'lahde', 'lahte'],
  ['niemi', 'nieme', 'nieme'],
  ['salmi', 'salme', 'salme'],
  ['koski', 'koske', 'koske'],
  ['mäki', 'mäe', 'mäke'],
  ['saari', 'saare', 'saare'],
  ['vesi', 'vede', 'vete'],
  ['lampi', 'lamme', 'lampe'],
  ['lampi', 'lammi', 'lampi'],
  ['nummi', 'numme', 'numme'],
  ['loppi', 'lope', 'loppe'],
  ['pudas', 'putaa', 'putaa'],
  ['laidun', 'laitume', 'laitume'],
  ['suomi', 'suome', 'suome'],
  ['lapsi', 'lapse', 'lapse'],
  ['nuori', 'nuore', 'nuore'],
  ['kieli', 'kiele', 'kiele'],
  ['talvi', 'talve', 'talve'],
  ['vuosi', 'vuode', 'vuote'],
  ['käsi', 'käde', 'käte'],
];

const BACK = /[aou]/;
const FRONT = /[äöy]/;
const LONG = /(aa|ää|oo|öö|uu|yy|ee|ii|ie|uo|yö)$/;
const CONSONANT = /[bcdfghjklmnpqrstvwxz]/;

/** What weakens before an ending, the longer first; clusters with s or tk stay as they are. */
const GRADATION: readonly (readonly [RegExp, string])[] = [
  [/kk(.)$/, 'k$1'],
  [/pp(.)$/, 'p$1'],
  [/tt(.)$/, 't$1'],
  [/nk(.)$/, 'ng$1'],
  [/nt(.)$/, 'nn$1'],
  [/mp(.)$/, 'mm$1'],
  [/lt(.)$/, 'll$1'],
  [/rt(.)$/, 'rr$1'],
  [/ht(.)$/, 'hd$1'],
  [/([lrh])k(.)$/, '$1$2'],
  [/([aeiouyäö])k(.)$/, '$1$2'],
  [/([lraeiouyäö])p(.)$/, '$1v$2'],
  [/([aeiouyäö])t(.)$/, '$1d$2'],
];

/** The stems of a noun in lower case: several where the word alone does not tell, the likeliest first. */
export function finnishStems(word: string): Stems[] {
  const part = LAST_PARTS.filter(([nominative]) => word.endsWith(nominative));
  if (part.length > 0) {
    return part.map(([nominative, weak, strong]) => {
      const start = word.slice(0, -nominative.length);
      return { weak: start + weak, strong: start + strong, front: !BACK.test(nominative) };
    });
  }
  const front = isFront(word);
  const same = (stem: string): Stems => ({ weak: stem, strong: stem, front });
  if (word.endsWith('nen')) {
    const start = word.slice(0, -3);
    return [same(`${start}si`), same(`${start}se`)];
  }
  if (/[aeiouyäö](us|ys)$/.test(word)) {
    const start = word.slice(0, -1);
    return [{ weak: `${start}de`, strong: `${start}te`, front }, same(`${start}kse`)];
  }
  if (/(us|ys|os|ös|es|is)$/.test(word)) {
    const start = word.slice(0, -1);
    return [
      same(`${start}kse`),
      { weak: `${start}de`, strong: `${start}te`, front },
      same(`${word}i`),
    ];
  }
  if (/[aä]s$/.test(word)) {
    const start = word.slice(0, -1);
    return [same(start + start.slice(-1)), same(`${word}i`)];
  }
  if (/[aä]t$/.test(word)) return plural(word.slice(0, -1), front);
  if (CONSONANT.test(word.slice(-1))) return [same(`${word}i`)];
  if (LONG.test(word)) return [same(word)];
  if (word.endsWith('e')) return [same(`${word}e`), same(word)];
  const weak = weakened(word);
  const own: Stems = { weak, strong: word, front };
  return weak === word ? [own] : [own, same(word)];
}

/** Names in the plural: Virrat → Virroilla, Virtoihin. */
function plural(singular: string, front: boolean): Stems[] {
  const start = singular.slice(0, -1);
  const strongStart = start.replace(/rr$/, 'rt').replace(/nn$/, 'nt').replace(/ll$/, 'lt');
  const vowel = front ? 'i' : 'oi';
  return [{ weak: start + vowel, strong: strongStart + vowel, front }];
}

/** The word with its last consonants weakened; the word itself where nothing changes. */
export function weakened(word: string): string {
  if (/[st]k.$|s[pt].$/.test(word)) return word;
  for (const [pattern, weak] of GRADATION) {
    if (pattern.test(word)) return word.replace(pattern, weak);
  }
  return word;
}

/** The vowel nearest the end decides; a word of e and i only takes ä. */
function isFront(word: string): boolean {
  for (const letter of [...word].reverse()) {
    if (BACK.test(letter)) return false;
    if (FRONT.test(letter)) return true;
  }
  return true;
}
