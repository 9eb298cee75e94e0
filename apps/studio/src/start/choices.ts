/** What is chosen in the guided start of a bot. */
export interface StartChoices {
  organisation: string;
  languages: readonly string[];
  /** By language. */
  names: Readonly<Record<string, string>>;
  responsible: Readonly<Record<string, string>>;
  /** Ids of topics of the bank. */
  topics: readonly string[];
  theme: string;
  humanNames: Readonly<Record<string, string>>;
  phone: string;
  email: string;
  url: string;
  /** Whether there are office hours on weekdays. */
  hasHours: boolean;
  opens: string;
  closes: string;
  retentionDays: number;
  /** What is kept, by language, in the words that the person reads. */
  stored: Readonly<Record<string, string>>;
}

/** The steps of the guided start, in their order. */
export const STEPS = ['name', 'topics', 'look', 'human', 'privacy', 'ready'] as const;

/** See {@link STEPS}. */
export type Step = (typeof STEPS)[number];

/** What a step still lacks. */
export type Lack =
  | 'name'
  | 'responsible'
  | 'human'
  | 'contact'
  | 'phone'
  | 'email'
  | 'url'
  | 'days';

const PHONE = /^\+?[0-9][0-9 ()-]{1,24}$/;
const EMAIL = /^[^\s@<>"]+@[^\s@<>"]+$/;
const URL_OF_PAGE = /^https?:\/\/[^\s<>"]+$/;

/** What a step lacks before the next one can come. */
export function lacksAt(step: Step, choices: StartChoices): Lack[] {
  const { languages, names, responsible, humanNames, phone, email, url } = choices;
  const isIn = (texts: Readonly<Record<string, string>>) =>
    languages.every((language) => (texts[language] ?? '').trim() !== '');
  const lacks: [Lack, boolean][] = [];
  if (step === 'name') {
    lacks.push(['name', !isIn(names)], ['responsible', !isIn(responsible)]);
  } else if (step === 'human') {
    lacks.push(
      ['human', !isIn(humanNames)],
      ['contact', [phone, email, url].every((each) => each.trim() === '')],
      ['phone', phone.trim() !== '' && !PHONE.test(phone.trim())],
      ['email', email.trim() !== '' && !EMAIL.test(email.trim())],
      ['url', url.trim() !== '' && !URL_OF_PAGE.test(url.trim())],
    );
  } else if (step === 'privacy') {
    const days = choices.retentionDays;
    lacks.push(['days', !Number.isInteger(days) || days < 0 || days > 3650]);
  }
  return lacks.filter(([, isLacking]) => isLacking).map(([lack]) => lack);
}

/** The id of a bot, made of its name: small letters without marks, digits and hyphens. */
export function botIdOf(name: string, number = 1): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 50)
    .replace(/-+$/, '');
  const stem = plain === '' ? 'botti' : plain;
  return number === 1 ? stem : `${stem}-${number}`;
}
