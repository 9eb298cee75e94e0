import { Checkbox, SelectField, UI_LANGUAGES, useLanguageName, useTranslation } from '@auroraai/ui';
import settings from '../settings/Settings.module.css';
import { startMessages } from './messages.ts';
import type { StepProps } from './step-props.ts';
import { TextsStep } from './TextsStep.tsx';

/** Props of {@link NameStep}. */
export interface NameStepProps extends StepProps {
  /** Those in which the person may publish. */
  organisations: readonly { id: string; name: string }[];
}

/** What the bot is called, in which languages, and who is responsible for it. */
export function NameStep({ choices, change, lacks, organisations }: NameStepProps) {
  const t = useTranslation(startMessages);
  const nameOf = useLanguageName();
  const { languages, names, responsible, organisation } = choices;
  const nameIn = (id: string) => organisations.find((each) => each.id === id)?.name ?? '';
  /** With another organisation its name stands where that of the one before stood. */
  const ofOther = (id: string) =>
    Object.fromEntries(
      Object.entries(responsible).map(([language, text]) => [
        language,
        text === nameIn(organisation) ? nameIn(id) : text,
      ]),
    );
  return (
    <>
      {organisations.length > 1 && (
        <SelectField
          label={t('organisation')}
          value={organisation}
          onChange={(id) => change({ organisation: id, responsible: ofOther(id) })}
          choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <fieldset className={settings.choices}>
        <legend>{t('languages')}</legend>
        {UI_LANGUAGES.map((language) => (
          <Checkbox
            key={language}
            label={nameOf(language)}
            checked={languages.includes(language)}
            onChange={(checked) => {
              const next = UI_LANGUAGES.filter((each) =>
                each === language ? checked : languages.includes(each),
              );
              if (next.length > 0) change({ languages: next });
            }}
          />
        ))}
      </fieldset>
      <TextsStep
        label={t('name')}
        languages={languages}
        texts={names}
        onChange={(texts) => change({ names: texts })}
        error={lacks.includes('name') ? t('lack.text') : undefined}
      />
      <TextsStep
        label={t('responsible')}
        languages={languages}
        texts={responsible}
        onChange={(texts) => change({ responsible: texts })}
        error={lacks.includes('responsible') ? t('lack.text') : undefined}
      />
    </>
  );
}
