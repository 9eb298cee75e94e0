import { folded, type Word } from './words.ts';

/** A number read from a message. */
export interface FoundNumber {
  value: number;
  text: string;
  start: number;
  end: number;
}

/** Numbers in words: the short and the spoken forms too. Index = value. */
const WORDS: readonly (readonly string[])[] = [
  ['nolla', 'noll', 'zero', 'nollan', 'null', 'nil'],
  ['yksi', 'yks', 'ykkönen', 'ykköne', 'eka', 'ett', 'etta', 'one', 'yhden'],
  ['kaksi', 'kaks', 'kakkonen', 'kakkone', 'två', 'tvåa', 'tvåan', 'two', 'kahden'],
  ['kolme', 'kolmonen', 'kolmone', 'kol', 'tre', 'trea', 'trean', 'three', 'kolmen'],
  ['neljä', 'nelonen', 'nelone', 'nel', 'fyra', 'fyran', 'four', 'neljän'],
  [
    'viisi',
    'viis',
    'viitonen',
    'vitonen',
    'vitone',
    'vika',
    'fem',
    'femma',
    'femman',
    'five',
    'viiden',
  ],
  ['kuusi', 'kuus', 'kutonen', 'kuutonen', 'kutone', 'sex', 'sexa', 'sexan', 'six', 'kuuden'],
  ['seitsemän', 'seittemän', 'seiska', 'seittemä', 'seitemän', 'sju', 'sjua', 'sjuan', 'seven'],
  ['kahdeksan', 'kaheksan', 'kasi', 'kasin', 'kahdeksikko', 'åtta', 'åttan', 'eight'],
  ['yhdeksän', 'yheksän', 'ysi', 'ysin', 'yhdeksikkö', 'nio', 'nia', 'nian', 'nine'],
  ['kymmenen', 'kymppi', 'kybä', 'kympin', 'tio', 'tia', 'tian', 'ten'],
];

const TEENS: Readonly<Record<string, number>> = {
  yksitoista: 11,
  ykstoista: 11,
  elva: 11,
  eleven: 11,
  kaksitoista: 12,
  kakstoista: 12,
  tolv: 12,
  twelve: 12,
  kolmetoista: 13,
  tretton: 13,
  thirteen: 13,
  neljatoista: 14,
  fjorton: 14,
  fourteen: 14,
  viisitoista: 15,
  viistoista: 15,
  femton: 15,
  fifteen: 15,
  kuusitoista: 16,
  kuustoista: 16,
  sexton: 16,
  sixteen: 16,
  seitsemantoista: 17,
  seittemantoista: 17,
  seiskytoista: 17,
  sjutton: 17,
  seventeen: 17,
  kahdeksantoista: 18,
  kaheksantoista: 18,
  kasitoista: 18,
  arton: 18,
  eighteen: 18,
  yhdeksantoista: 19,
  yheksantoista: 19,
  nitton: 19,
  nineteen: 19,
};

const TENS: Readonly<Record<string, number>> = {
  kaksikymmenta: 20,
  kakskyt: 20,
  kaksikyt: 20,
  kakskymppinen: 20,
  tjugo: 20,
  twenty: 20,
  kolmekymmenta: 30,
  kolkyt: 30,
  kolmekyt: 30,
  trettio: 30,
  thirty: 30,
  neljakymmenta: 40,
  nelkyt: 40,
  neljakyt: 40,
  fyrtio: 40,
  forty: 40,
  viisikymmenta: 50,
  viiskyt: 50,
  viiskymmenta: 50,
  femtio: 50,
  fifty: 50,
  kuusikymmenta: 60,
  kuuskyt: 60,
  kuuskymmenta: 60,
  sextio: 60,
  sixty: 60,
  seitsemankymmenta: 70,
  seitkyt: 70,
  sjuttio: 70,
  seventy: 70,
  kahdeksankymmenta: 80,
  kaheksankyt: 80,
  kasikyt: 80,
  attio: 80,
  eighty: 80,
  yhdeksankymmenta: 90,
  yheksankyt: 90,
  ysikyt: 90,
  nittio: 90,
  ninety: 90,
};

/** Number words that are common words as well, so that they count only when a number is asked for. */
const COMMON = new Set([
  'ett',
  'eka',
  'kol',
  'vika',
  'tre',
  'one',
  'kuusi',
  'kuus',
  'sex',
  'nel',
  'ten',
]);

/** In an answer of so few words a common word like "vika" or "ett" may be a number. */
const SHORT = 3;

const VALUES = new Map<string, number>([
  ...WORDS.flatMap((words, value) => words.map((word) => [folded(word), value] as const)),
  ...Object.entries(TEENS),
  ...Object.entries(TENS),
]);

/** The value of a number word: "seiska", "sjutton", "kaksikymmentäviisi", "twenty-five". */
export function numberWord(word: string, asked: boolean): number | undefined {
  const key = folded(word);
  if (!asked && COMMON.has(key)) return undefined;
  const known = VALUES.get(key);
  if (known !== undefined) return known;
  for (const [tens, value] of Object.entries(TENS)) {
    if (!key.startsWith(tens)) continue;
    const unit = VALUES.get(key.slice(tens.length).replace(/^-/, ''));
    if (unit !== undefined && unit > 0 && unit < 10) return value + unit;
  }
  return undefined;
}

const DIGITS = /(?<![\p{L}\p{N}.,])([-−]?)(\d{1,9})(?:[.,](\d{1,4}))?(?![\p{N}])/gu;

/** The numbers of a readable text, in digits and in words, in order. */
export function readNumbers(text: string, words: readonly Word[], asked: boolean): FoundNumber[] {
  const found: FoundNumber[] = [];
  for (const match of text.matchAll(DIGITS)) {
    const [written, minus, whole, part] = match;
    const value = Number(`${minus ? '-' : ''}${whole}${part ? `.${part}` : ''}`);
    found.push({ value, text: written, start: match.index, end: match.index + written.length });
  }
  const common = asked && words.length <= SHORT;
  for (const word of words) {
    const value = numberWord(word.plain, common);
    if (value === undefined) continue;
    found.push({ value, text: word.text, start: word.start, end: word.end });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** An answer on a scale, also "7/10", "ehkä 7", "seiskan verran"; undefined when none or two are named. */
export function readScale(
  text: string,
  words: readonly Word[],
  bounds: { min: number; max: number },
): number | undefined {
  const stripped = text.replace(/(\d)\s*\/\s*\d+/g, '$1');
  const changed = stripped === text ? words : words.filter((word) => !/^\d/.test(word.plain));
  const fitting = readNumbers(stripped, changed, true)
    .map(({ value }) => value)
    .filter((value) => value >= bounds.min && value <= bounds.max);
  const all = [...new Set(fitting)];
  if (all.length === 1) return Math.round(all[0]!);
  const [low, high] = all;
  return all.length === 2 && Math.abs(low! - high!) === 1 && /[-–]|tai|eller|or/.test(text)
    ? Math.round((low! + high!) / 2)
    : undefined;
}

const AGE_CONTEXT =
  /(?:vuotias|vuotta|vuotiaa|v\.?$|vuot|år|årig|years|year|y\/?o|ikä|olen|oon|jag är|i am|i'm|age|ålder)/i;

/** A person's age, 0–120: asked, any single number; otherwise one with "vuotias", "år", "years". */
export function readAge(text: string, words: readonly Word[], asked: boolean): number | undefined {
  const compact = [
    ...text.matchAll(
      /(?<![\p{L}\p{N}])(\d{1,3})\s?-?\s?(?:v\b|vee\b|vuotia\w*|vuotta|årig\w*|år\b|years?\b|yo\b|y\/o\b)/giu,
    ),
  ];
  const written = compact.map((match) => Number(match[1]));
  if (written.length === 1 && written[0]! <= 120) return written[0];
  if (!asked && !AGE_CONTEXT.test(text)) return undefined;
  const inWords = words.flatMap((word) => {
    const stem = /^(.+?)(?:-?vuotia\w*|-?årig\w*)$/.exec(word.plain)?.[1];
    const value =
      stem === undefined
        ? undefined
        : (numberWord(stem.replace(/n$/, ''), true) ?? numberWord(stem, true));
    return value === undefined ? [] : [value];
  });
  if (inWords.length > 0) return inWords[0];
  if (!asked) return undefined;
  const plausible = readNumbers(text, words, asked)
    .map(({ value }) => value)
    .filter((value) => Number.isInteger(value) && value >= 0 && value <= 120);
  return plausible.length === 1 ? plausible[0] : undefined;
}
