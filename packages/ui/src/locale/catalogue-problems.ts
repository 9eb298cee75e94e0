import { type InterfaceLanguage, type MessageArea, UI_LANGUAGES } from './catalogue.ts';
import { northernSamiPlural } from './northern-sami-plural.ts';
import { prepareLanguage } from './useSpokenLanguage.ts';

const PLURAL = /_(zero|one|two|few|many|other)$/;
const VARIABLE = /\{\{\s*([\w]+)[^}]*\}\}/g;

/**
 * What is wrong with the catalogues of an area: missing, empty or unknown messages, missing plural
 * forms, and variables that differ from the Finnish text. An empty list when all is well. Languages
 * that load when needed are looked at once they have loaded; see {@link everyCatalogueProblem}.
 */
export function catalogueProblems(area: MessageArea<Record<string, string>>): string[] {
  return [
    ...UI_LANGUAGES.flatMap((language) => problemsIn(area, language, area.catalogues[language])),
    ...[...area.loaded].flatMap(([language, texts]) => problemsIn(area, language, texts)),
  ];
}

/** {@link catalogueProblems} of all the languages that an area speaks. */
export async function everyCatalogueProblem(
  area: MessageArea<Record<string, string>>,
): Promise<string[]> {
  for (const language of Object.keys(area.more) as (keyof typeof area.more)[])
    await prepareLanguage(language, [area]);
  return catalogueProblems(area);
}

function problemsIn(
  { name, catalogues: { fi } }: MessageArea<Record<string, string>>,
  language: InterfaceLanguage,
  messages: Record<string, string>,
): string[] {
  const problems: string[] = [];
  const say = (text: string) => problems.push(`${name}.${language}: ${text}`);
  const stems = new Set(Object.keys(fi).map((key) => key.replace(PLURAL, '')));
  for (const [key, text] of Object.entries(messages)) {
    if (!stems.has(key.replace(PLURAL, ''))) say(`${key} is not in Finnish`);
    if (text.trim() === '') say(`${key} is empty`);
  }
  const forms = pluralForms(language);
  for (const stem of stems) {
    const plural = !(stem in fi);
    const keys = plural ? forms.map((form) => `${stem}_${form}`) : [stem];
    for (const key of keys) {
      const text = messages[key];
      const model = fi[key] ?? fi[`${stem}_other`] ?? '';
      if (text === undefined) say(`${key} is missing`);
      else if (!saysNumberInWords(key, language) && variables(text) !== variables(model))
        say(`${key} has other variables`);
    }
  }
  return problems;
}

/** Arabic says none, one and two in words. */
function saysNumberInWords(key: string, language: InterfaceLanguage): boolean {
  return language === 'ar' && /_(zero|one|two)$/.test(key);
}

function pluralForms(language: InterfaceLanguage): string[] {
  if (language === 'se') return [1, 2, 3].map(northernSamiPlural);
  return new Intl.PluralRules(language).resolvedOptions().pluralCategories;
}

function variables(text: string): string {
  return [...new Set([...text.matchAll(VARIABLE)].map((match) => match[1]))].sort().join(',');
}
