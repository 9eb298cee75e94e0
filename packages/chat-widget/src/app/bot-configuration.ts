/** A text in several languages. */
export type Texts = Partial<Record<string, string>>;

/** What a bot says about itself, for everybody to read. */
export interface BotConfiguration {
  names: Texts;
  /** Languages in which the bot answers. */
  languages: string[];
  responsible?: { name: Texts; url?: string };
  humanContact?: { name: Texts; phone?: string; url?: string; hours?: Texts };
  /** After how many days a conversation is deleted. */
  retentionDays?: number;
  /** What is stored, in the organisation's own words. */
  stored?: Texts;
}

/** A text in a language, else in one that its readers are likely to read. */
export function textIn(texts: Texts | undefined, language: string): string | undefined {
  if (!texts) return undefined;
  const [code = ''] = language.split('-');
  const next = ['fi', 'sv', 'se'].includes(code) ? [texts.fi, texts.en] : [texts.en, texts.fi];
  return texts[language] ?? texts[code] ?? next[0] ?? next[1] ?? Object.values(texts)[0];
}

/** Reads a configuration as the service or a page's own document gives it; leaves out what is not right. */
export function readBotConfiguration(value: unknown): BotConfiguration {
  const given = record(value);
  const responsible = record(given.responsible);
  const contact = record(given.human_contact);
  const name = texts(responsible.name);
  const contactName = texts(contact.name);
  const stored = texts(given.stored);
  return {
    names: texts(given.names) ?? {},
    languages: Array.isArray(given.languages)
      ? given.languages.filter((each) => typeof each === 'string')
      : [],
    ...(name && { responsible: { name, ...webPage(responsible.url) } }),
    ...(contactName && {
      humanContact: {
        name: contactName,
        ...phoneNumber(contact.phone),
        ...webPage(contact.url),
        ...(texts(contact.hours) && { hours: texts(contact.hours) as Texts }),
      },
    }),
    ...(typeof given.retention_days === 'number' && { retentionDays: given.retention_days }),
    ...(stored && { stored }),
  };
}

function texts(value: unknown): Texts | undefined {
  if (typeof value === 'string') return { fi: value };
  const entries = Object.entries(record(value)).filter(([, text]) => typeof text === 'string');
  return entries.length > 0 ? (Object.fromEntries(entries) as Texts) : undefined;
}

function phoneNumber(value: unknown): { phone?: string } {
  return typeof value === 'string' && /^[+\d][\d ]+$/.test(value) ? { phone: value } : {};
}

function webPage(value: unknown): { url?: string } {
  const isPage =
    typeof value === 'string' && /^https:\/\/[^/\\]/i.test(value) && URL.canParse(value);
  return isPage ? { url: value } : {};
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
