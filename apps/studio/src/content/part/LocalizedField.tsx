import { useLanguageName, useTranslation } from '@auroraai/ui';
import { TextArea } from '../../fields/TextArea.tsx';
import { textIn } from '../localized.ts';
import { contentMessages } from '../messages.ts';
import { ConflictNote } from './ConflictNote.tsx';
import styles from './LocalizedField.module.css';
import { type Path, useEditor } from './PartEditor.tsx';

/** Props of {@link LocalizedField}. */
export interface LocalizedFieldProps {
  /** What the text is. */
  label: string;
  /** Where in the part the text stands. */
  path: Path;
  /** How many lines it has room for at first. @default 1 */
  rows?: number;
  maxLength?: number;
  /** What is taken away when the text is there in no language any more. @default only the text */
  whenEmpty?: Path;
}

/** A text in every language of the bot, side by side; what is missing in one of them is marked. */
export function LocalizedField(props: LocalizedFieldProps) {
  const { label, path, rows = 1, maxLength = 4000, whenEmpty } = props;
  const t = useTranslation(contentMessages);
  const nameOf = useLanguageName();
  const { at, set, languages, isReadOnly, conflicts } = useEditor();
  const value = at(path);
  const isAnywhere = languages.some((language) => textIn(value, language).trim() !== '');
  const change = (language: string, next: string) => {
    const isLast = languages.every(
      (each) => (each === language ? next : textIn(value, each)) === '',
    );
    if (isLast && whenEmpty) set(whenEmpty, undefined);
    else set([...path, language], next === '' ? undefined : next);
  };
  return (
    <fieldset className={styles.texts}>
      <legend className={styles.legend}>{label}</legend>
      <div className={styles.columns}>
        {languages.map((language) => {
          const text = textIn(value, language);
          const place = [...path, language];
          const own = conflicts.filter((one) => one.path.join('\n') === place.join('\n'));
          return (
            <div key={language} data-at={place.join('/')}>
              <TextArea
                label={nameOf(language)}
                lang={language}
                rows={rows}
                maxLength={maxLength}
                isReadOnly={isReadOnly}
                value={text}
                note={isAnywhere && text.trim() === '' ? t('missing') : undefined}
                onChange={(next) => change(language, next)}
              />
              {own.map((conflict) => (
                <ConflictNote key={conflict.id} conflict={conflict} />
              ))}
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
