import { LANGUAGES } from '@auroraai/dialogue';
import { Checkbox, SelectField, useLanguageName, useTranslation } from '@auroraai/ui';
import { textsIn } from '../content/localized.ts';
import { LocalizedField } from '../content/part/LocalizedField.tsx';
import { useEditor } from '../content/part/PartEditor.tsx';
import { settingsMessages } from './messages.ts';
import { Section } from './Section.tsx';
import styles from './Settings.module.css';
import { TextAt } from './TextAt.tsx';

/** The looks that the chat has by itself. */
const THEMES = ['suomifi', 'neutral', 'high-contrast'] as const;

/** What the bot is called, what it speaks, who is responsible for it and how it looks. */
export function Identity() {
  const t = useTranslation(settingsMessages);
  const nameOf = useLanguageName();
  const { at, set, isReadOnly } = useEditor();
  const languages = textsIn(at(['languages']));
  const theme = at(['theme']);
  return (
    <Section title={t('identity')}>
      <LocalizedField label={t('names')} path={['names']} maxLength={100} />
      <fieldset className={styles.choices}>
        <legend>{t('languages')}</legend>
        {LANGUAGES.map((language) => (
          <Checkbox
            key={language}
            label={nameOf(language)}
            checked={languages.includes(language)}
            onChange={(checked) => {
              const others = languages.filter((each) => each !== language);
              const next = checked ? [...others, language] : others;
              if (!isReadOnly && next.length > 0) set(['languages'], next);
            }}
          />
        ))}
        <p className={styles.help}>{t('languages.help')}</p>
      </fieldset>
      <LocalizedField label={t('responsible')} path={['responsible', 'names']} maxLength={200} />
      {typeof at(['responsible', 'url']) !== 'object' && (
        <TextAt label={t('responsible.url')} path={['responsible', 'url']} type="url" />
      )}
      {!isReadOnly && (
        <SelectField
          label={t('theme')}
          value={typeof theme === 'string' ? theme : 'suomifi'}
          onChange={(next) => set(['theme'], next)}
          choices={[
            ...THEMES.map((each) => ({ value: each, label: t(`theme.${each}`) })),
            ...(typeof theme === 'string' && !(THEMES as readonly string[]).includes(theme)
              ? [{ value: theme, label: theme }]
              : []),
          ]}
        />
      )}
    </Section>
  );
}
