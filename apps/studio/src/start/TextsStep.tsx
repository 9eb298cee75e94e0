import { useLanguageName } from '@auroraai/ui';
import styles from '../content/part/LocalizedField.module.css';
import { TextField } from '../fields/TextField.tsx';

/** Props of {@link TextsStep}. */
export interface TextsStepProps {
  label: string;
  languages: readonly string[];
  texts: Readonly<Record<string, string>>;
  onChange: (texts: Readonly<Record<string, string>>) => void;
  /** Why an empty one cannot stay so. */
  error: string | undefined;
}

/** A text in each of the chosen languages. */
export function TextsStep({ label, languages, texts, onChange, error }: TextsStepProps) {
  const nameOf = useLanguageName();
  return (
    <fieldset className={styles.texts}>
      <legend className={styles.legend}>{label}</legend>
      <div className={styles.columns}>
        {languages.map((language) => (
          <TextField
            key={language}
            label={nameOf(language)}
            lang={language}
            maxLength={300}
            value={texts[language] ?? ''}
            error={(texts[language] ?? '').trim() === '' ? error : undefined}
            onChange={(text) => onChange({ ...texts, [language]: text })}
          />
        ))}
      </div>
    </fieldset>
  );
}
