import type { OwnServiceArea, TaughtWord } from '@auroraai/api-client/studio';
import { useFormat, useLanguageName, useTranslation } from '@auroraai/ui';
import { serviceMessages } from '../messages.ts';
import { type TeachingChanges, WORD_LANGUAGES } from './teaching.ts';

/** Gives the sentences that say what changes in a teaching. */
export function useChangeWords(): (changes: TeachingChanges) => string[] {
  const t = useTranslation(serviceMessages);
  const format = useFormat();
  const languageName = useLanguageName();
  const areaNames = (areas: readonly OwnServiceArea['area'][]) =>
    format.list(areas.map((area) => t(`area.${area}`)));
  const wordsOf = (words: readonly TaughtWord[], key: 'change.added' | 'change.removed') =>
    WORD_LANGUAGES.flatMap((language) => {
      const own = words.filter((each) => each.language === language).map(({ word }) => word);
      if (own.length === 0) return [];
      return [t(key, { language: languageName(language), words: format.list(own) })];
    });
  return ({ areas, added, removed }) => {
    const ofKind = (
      taught: boolean | null,
      key: 'change.yes' | 'change.no' | 'change.untaught',
    ) => {
      const own = areas.filter((each) => each.taught === taught).map(({ area }) => area);
      return own.length > 0 ? [t(key, { areas: areaNames(own) })] : [];
    };
    return [
      ...ofKind(true, 'change.yes'),
      ...ofKind(false, 'change.no'),
      ...ofKind(null, 'change.untaught'),
      ...wordsOf(added, 'change.added'),
      ...wordsOf(removed, 'change.removed'),
    ];
  };
}
