/** What an organisation chooses for the chat on its website. */
export interface EmbedChoices {
  bot: string;
  /** The chat's language at first; empty follows the page. */
  language: string;
  /** The colours: empty is `suomifi`. */
  palette: '' | 'neutral' | 'high-contrast';
  /** Light or dark; empty follows the person's system. */
  scheme: '' | 'light' | 'dark';
  /** The lower corner of the page; empty is the right one. */
  position: '' | 'left';
  /** Who draws the conversation: empty is the chat itself, `speech` is Web Chat with a microphone. */
  renderer: '' | 'webchat' | 'speech';
  /** Own colours as `#rrggbb`; null keeps those of the theme. */
  colours: OwnColours | null;
  /** Own names of the chat by language; empty ones keep the bot's own. */
  names: Readonly<Record<NamedLanguage, string>>;
}

/** An accent and the text on it, each `#rrggbb`. */
export interface OwnColours {
  accent: string;
  accentText: string;
}

/** A language in which the chat can be given a name of its own. */
export type NamedLanguage = (typeof NAMED_LANGUAGES)[number];

/** The languages of the chat's own names. */
export const NAMED_LANGUAGES = ['fi', 'sv', 'en'] as const;

/** The bots of the imaginary town. */
export const TOWN_BOTS = ['opas', 'opiskelumuutto'] as const;

/** What stands there before anything is chosen. */
export const FIRST_CHOICES: EmbedChoices = {
  bot: 'opas',
  language: '',
  palette: '',
  scheme: '',
  position: '',
  renderer: '',
  colours: null,
  names: { fi: '', sv: '', en: '' },
};

/** The theme as the chat reads it, `neutral dark`; undefined for its own. */
export function themeOf({ palette, scheme }: EmbedChoices): string | undefined {
  return [palette, scheme].filter((word) => word !== '').join(' ') || undefined;
}

/** The own names that were given; null when none was. */
export function namesOf({ names }: EmbedChoices): Partial<Record<NamedLanguage, string>> | null {
  const given = NAMED_LANGUAGES.map((language) => [language, names[language].trim()] as const);
  const kept = given.filter(([, name]) => name !== '');
  return kept.length > 0 ? Object.fromEntries(kept) : null;
}
