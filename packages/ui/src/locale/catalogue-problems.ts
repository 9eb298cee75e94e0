import { type MessageArea, UI_LANGUAGES } from './catalogue.ts';

const PLURAL = /_(zero|one|two|few|many|other)$/;
const VARIABLE = /\{\{\s*([\w]+)[^}]*\}\}/g;

/**
 * What is wrong with the catalogues of an area: missing, empty or unknown messages, missing plural
 * forms, and variables that differ from the Finnish text. An empty list when all is well.
 */
export function catalogueProblems(area: MessageArea<Record<string, string>>): string[] {
  const problems: string[] = [];
  const stems = new Set(Object.keys(area.catalogues.fi).map((key) => key.replace(PLURAL, '')));
  for (const language of UI_LANGUAGES) {
    const messages = area.catalogues[language];
    const say = (text: string) => problems.push(`${area.name}.${language}: ${text}`);
    for (const [key, text] of Object.entries(messages)) {
      if (!stems.has(key.replace(PLURAL, ''))) say(`${key} is not in Finnish`);
      if (text.trim() === '') say(`${key} is empty`);
    }
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    for (const stem of stems) {
      const plural = !(stem in area.catalogues.fi);
      const keys = plural ? forms.map((form) => `${stem}_${form}`) : [stem];
      for (const key of keys) {
        const text = messages[key];
        const model = area.catalogues.fi[key] ?? area.catalogues.fi[`${stem}_other`] ?? '';
        if (text === undefined) say(`${key} is missing`);
        else if (variables(text) !== variables(model)) say(`${key} has other variables`);
      }
    }
  }
  return problems;
}

function variables(text: string): string {
  return [...new Set([...text.matchAll(VARIABLE)].map((match) => match[1]))].sort().join(',');
}
