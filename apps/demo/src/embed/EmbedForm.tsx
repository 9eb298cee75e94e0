import { Checkbox, Chip, SelectField, useTranslation } from '@auroraai/ui';
import { siteMessages } from '../site/messages.ts';
import { Colours } from './Colours.tsx';
import { type EmbedChoices, NAMED_LANGUAGES, TOWN_BOTS } from './choices.ts';
import styles from './EmbedForm.module.css';
import { TextField } from './TextField.tsx';

/** Languages that the chat itself speaks, by their own names. */
const LANGUAGES = [
  { value: 'fi', label: 'Suomi' },
  { value: 'sv', label: 'Svenska' },
  { value: 'en', label: 'English' },
  { value: 'se', label: 'Davvisámegiella' },
  { value: 'et', label: 'Eesti' },
  { value: 'ru', label: 'Русский' },
  { value: 'uk', label: 'Українська' },
  { value: 'ar', label: 'العربية' },
  { value: 'so', label: 'Soomaali' },
] as const;

const FIRST_COLOURS = { accent: '#0b5b70', accentText: '#ffffff' };

/** Props of {@link EmbedForm}. */
export interface EmbedFormProps {
  choices: EmbedChoices;
  /** Called with the choices after a change. */
  onChange: (choices: EmbedChoices) => void;
}

/** What can be chosen: bot, language, look, place, texts. */
export function EmbedForm({ choices, onChange }: EmbedFormProps) {
  const t = useTranslation(siteMessages);
  const change = (changes: Partial<EmbedChoices>) => onChange({ ...choices, ...changes });
  return (
    <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{t('embed.bot')}</legend>
        <div className={styles.row}>
          {TOWN_BOTS.map((bot) => (
            <Chip key={bot} pressed={choices.bot === bot} onClick={() => change({ bot })}>
              {t(`embed.bot.${bot}`)}
            </Chip>
          ))}
        </div>
      </fieldset>
      <SelectField
        label={t('embed.language')}
        value={choices.language}
        emptyLabel={t('embed.language.page')}
        choices={LANGUAGES}
        onChange={(language) => change({ language })}
      />
      <SelectField
        label={t('embed.theme')}
        value={choices.palette}
        emptyLabel={t('embed.theme.suomifi')}
        choices={[
          { value: 'neutral', label: t('embed.theme.neutral') },
          { value: 'high-contrast', label: t('embed.theme.contrast') },
        ]}
        onChange={(palette) => change({ palette: palette as EmbedChoices['palette'] })}
      />
      <SelectField
        label={t('embed.scheme')}
        value={choices.scheme}
        emptyLabel={t('embed.scheme.auto')}
        choices={[
          { value: 'light', label: t('embed.scheme.light') },
          { value: 'dark', label: t('embed.scheme.dark') },
        ]}
        onChange={(scheme) => change({ scheme: scheme as EmbedChoices['scheme'] })}
      />
      <div className={styles.group}>
        <Checkbox
          label={t('embed.colours')}
          checked={choices.colours !== null}
          onChange={(isOwn) => change({ colours: isOwn ? FIRST_COLOURS : null })}
        />
        {choices.colours && (
          <Colours colours={choices.colours} onChange={(colours) => change({ colours })} />
        )}
      </div>
      <SelectField
        label={t('embed.position')}
        value={choices.position}
        emptyLabel={t('embed.position.right')}
        choices={[{ value: 'left', label: t('embed.position.left') }]}
        onChange={(position) => change({ position: position as EmbedChoices['position'] })}
      />
      <div className={styles.group}>
        <SelectField
          label={t('embed.renderer')}
          value={choices.renderer}
          emptyLabel={t('embed.renderer.own')}
          choices={[
            { value: 'webchat', label: t('embed.renderer.webchat') },
            { value: 'speech', label: t('embed.renderer.speech') },
          ]}
          onChange={(renderer) => change({ renderer: renderer as EmbedChoices['renderer'] })}
        />
        <p className={styles.hint} role="status">
          {t(`embed.renderer.${choices.renderer || 'own'}.hint`)}
        </p>
      </div>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{t('embed.names')}</legend>
        <p className={styles.hint}>{t('embed.names.hint')}</p>
        {NAMED_LANGUAGES.map((language) => (
          <TextField
            key={language}
            label={t(`embed.names.${language}`)}
            lang={language}
            maxLength={60}
            value={choices.names[language]}
            onChange={(name) => change({ names: { ...choices.names, [language]: name } })}
          />
        ))}
      </fieldset>
    </form>
  );
}
