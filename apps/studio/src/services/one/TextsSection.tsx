import type { OwnServiceTexts } from '@auroraai/api-client/studio';
import { createHardPlaceFinder, type HardPlaceFinder } from '@auroraai/dialogue/editing';
import { Chip, useFormat, useLanguageName, useLocale, useTranslation } from '@auroraai/ui';
import { useMemo, useState } from 'react';
import { useJargonLists } from '../../jargon/useJargon.ts';
import { serviceMessages } from '../messages.ts';
import styles from '../Services.module.css';
import { lacksOf, TEXT_KINDS } from './lacks.ts';
import { MarkedText } from './MarkedText.tsx';
import { TextNotes } from './TextNotes.tsx';
import look from './Texts.module.css';

/** Props of {@link TextsSection}. */
export interface TextsSectionProps {
  /** Whose words to be avoided are marked. */
  organisation: string;
  texts: readonly OwnServiceTexts[];
}

/** The texts of a service as the register has them, with what is missing and what is hard to read. */
export function TextsSection({ organisation, texts }: TextsSectionProps) {
  const t = useTranslation(serviceMessages);
  const format = useFormat();
  const { language: ours } = useLocale();
  const languageName = useLanguageName();
  const [chosen, setChosen] = useState<string>(
    () => (texts.find(({ language }) => language === ours) ?? texts[0])?.language ?? '',
  );
  const jargon = useJargonLists(organisation);
  const find = useMemo(() => createHardPlaceFinder(jargon && { jargon }), [jargon]);
  const shown = texts.find(({ language }) => language === chosen);
  const lacks = lacksOf(texts);
  return (
    <section className={styles.section} aria-label={t('texts')}>
      <h2>{t('texts')}</h2>
      <p className={styles.lead}>{t('texts.where')}</p>
      {lacks.length > 0 ? (
        <ul className={styles.plain}>
          {lacks.map(({ language, kinds }) => (
            <li key={language}>
              {t('texts.lacks', {
                language: languageName(language),
                kinds: format.list(kinds.map((kind) => t(`text.${kind}`))),
              })}
            </li>
          ))}
        </ul>
      ) : (
        <p>{t('texts.complete')}</p>
      )}
      <fieldset className={look.languages}>
        <legend>{t('texts.language')}</legend>
        {texts.map(({ language }) => (
          <Chip
            key={language}
            pressed={language === chosen}
            lang={language}
            onClick={() => setChosen(language)}
          >
            {languageName(language)}
          </Chip>
        ))}
      </fieldset>
      {shown && <Texts texts={shown} find={find} />}
    </section>
  );
}

function Texts({ texts, find }: { texts: OwnServiceTexts; find: HardPlaceFinder }) {
  const t = useTranslation(serviceMessages);
  const written = TEXT_KINDS.filter((kind) => texts[kind]);
  const places = new Map(written.map((kind) => [kind, find(texts[kind] ?? '', texts.language)]));
  const count = [...places.values()].flat().length;
  return (
    <div className={look.texts}>
      <p role="status" className={styles.quiet}>
        {written.length === 0
          ? t('texts.none')
          : count === 0
            ? t('texts.plain')
            : t('texts.notes', { count })}
      </p>
      {written.map((kind) => (
        <div key={kind} className={look.textBox}>
          <h3>{t(`text.${kind}`)}</h3>
          <MarkedText
            text={texts[kind] ?? ''}
            lang={texts.language}
            places={places.get(kind) ?? []}
          />
          <TextNotes places={places.get(kind) ?? []} lang={texts.language} />
        </div>
      ))}
      {texts.keywords.length > 0 && (
        <div className={look.textBox}>
          <h3>{t('text.keywords')}</h3>
          <p lang={texts.language}>{texts.keywords.join(', ')}</p>
        </div>
      )}
    </div>
  );
}
