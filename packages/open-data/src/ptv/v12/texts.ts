import type { ContentLanguage, Localized } from '@auroraai/recommender';
import { CONTENT_LANGUAGES, type Json, object, text } from '../read.ts';

/** Version 12 writes descriptions in Markdown; the catalogue keeps plain text with line breaks. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/\r\n?/g, '\n')
    .replace(/^#{1,6}\s+/gm, '')
    .replace(/^\s*[*+-]\s+/gm, '– ')
    .replace(/\[([^\]\n]*)\]\(([^)\s]*)\)/g, (_, words: string, url: string) =>
      words && words !== url ? `${words} (${url})` : url,
    )
    .replace(/(\*\*|__)(?=\S)(.+?)\1/g, '$2')
    .replace(/\\([\\`*_{}[\]()#+\-.!])/g, '$1')
    .trim();
}

/** The language versions of an object, each with its language. */
export function versions(item: Json): [ContentLanguage, Json][] {
  const all = object(item.languageVersions);
  return CONTENT_LANGUAGES.flatMap((language): [ContentLanguage, Json][] =>
    Object.keys(object(all[language])).length > 0 ? [[language, object(all[language])]] : [],
  );
}

/** One text field of all language versions. */
export function versionTexts(item: Json, field: string): Localized {
  const result: Localized = {};
  for (const [language, version] of versions(item)) {
    const content = plainText(text(version[field]));
    if (content) result[language] = content;
  }
  return result;
}

/** The name to show in each language: the alternative one where the version says so. */
export function versionNames(item: Json): Localized {
  const names = versionTexts(item, 'name');
  for (const [language, version] of versions(item)) {
    const alternative = text(version.alternativeName);
    if (version.isAlternativeNamePrimary === true && alternative) names[language] = alternative;
  }
  return names;
}
