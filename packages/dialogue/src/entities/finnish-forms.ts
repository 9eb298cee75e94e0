import { finnishStems, type Stems } from './finnish-stems.ts';

/** First parts that are inflected together with the rest: Uudessakaupungissa, Isossakyrössä. */
const FIRST_PARTS: Readonly<Record<string, Readonly<Record<Case, string>>>> = {
  uusi: {
    genitive: 'uuden',
    inessive: 'uudessa',
    elative: 'uudesta',
    illative: 'uuteen',
    adessive: 'uudella',
    ablative: 'uudelta',
    allative: 'uudelle',
    partitive: 'uutta',
    essive: 'uutena',
    translative: 'uudeksi',
  },
  iso: {
    genitive: 'ison',
    inessive: 'isossa',
    elative: 'isosta',
    illative: 'isoon',
    adessive: 'isolla',
    ablative: 'isolta',
    allative: 'isolle',
    partitive: 'isoa',
    essive: 'isona',
    translative: 'isoksi',
  },
};

/** The cases in which words are recognised. */
type Case =
  | 'genitive'
  | 'inessive'
  | 'elative'
  | 'illative'
  | 'adessive'
  | 'ablative'
  | 'allative'
  | 'partitive'
  | 'essive'
  | 'translative';

/**
 * The singular case forms of a Finnish noun or name in lower case, with the spoken short ones
 * (Turus, Tampereel, Lahtee). Some forms that nobody uses are among them; none that is used is missing.
 */
export function finnishForms(name: string): Set<string> {
  const word = name.toLowerCase();
  const forms = new Set([word]);
  for (const stems of finnishStems(word)) {
    for (const [, form] of caseForms(word, stems)) add(forms, form);
  }
  const first = Object.keys(FIRST_PARTS).find((part) => word.startsWith(part));
  const parts = first && FIRST_PARTS[first];
  if (first && parts && word.length > first.length + 3) {
    const rest = word.slice(first.length);
    for (const stems of finnishStems(rest)) {
      for (const [name, form] of caseForms(rest, stems)) add(forms, parts[name] + form);
    }
  }
  return forms;
}

function add(forms: Set<string>, form: string) {
  forms.add(form);
  if (/(?:ss|st|ll|lt)[aä]$/.test(form)) forms.add(form.slice(0, -1).replace(/([sl])\1$/, '$1'));
  if (/([aeiouyäö])\1n$/.test(form)) forms.add(form.slice(0, -1));
}

function* caseForms(word: string, { weak, strong, front }: Stems): Generator<[Case, string]> {
  const a = front ? 'ä' : 'a';
  yield ['genitive', `${weak}n`];
  yield ['inessive', `${weak}ss${a}`];
  yield ['elative', `${weak}st${a}`];
  yield ['adessive', `${weak}ll${a}`];
  yield ['ablative', `${weak}lt${a}`];
  yield ['allative', `${weak}lle`];
  yield ['translative', `${weak}ksi`];
  yield ['essive', `${strong}n${a}`];
  const last = strong.slice(-1);
  if (/(aa|ää|oo|öö|uu|yy|ee|ii|[aou]i|[äöy]i|ie|uo|yö)$/.test(strong)) {
    yield ['illative', `${strong}seen`];
    yield ['illative', `${strong}h${last}n`];
    yield ['partitive', `${strong}t${a}`];
  } else {
    yield ['illative', `${strong}${last}n`];
    yield ['partitive', `${strong}${a}`];
  }
  if (/ee$/.test(strong) && word.endsWith('e')) yield ['partitive', `${word}tt${a}`];
  if (/te$/.test(strong)) yield ['partitive', `${strong.slice(0, -1)}t${a}`];
  if (/ise$/.test(strong)) {
    yield ['partitive', `${strong.slice(0, -1)}t${a}`];
    yield ['genitive', `${strong.slice(0, -1)}ten`];
  }
  if (/isi$/.test(strong)) {
    yield ['illative', `${strong}in`];
    yield ['genitive', `${strong.slice(0, -1)}ten`];
    yield ['genitive', `${strong}en`];
  }
  if (/oi$/.test(strong) && word.endsWith('t')) {
    yield ['genitive', `${strong.slice(0, -2)}ain`];
    yield ['genitive', `${strong}den`];
  }
}
