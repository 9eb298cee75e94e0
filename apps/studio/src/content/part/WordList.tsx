import { useLanguageName, useTranslation } from '@auroraai/ui';
import { useState } from 'react';
import { TextArea } from '../../fields/TextArea.tsx';
import { objectIn, textsIn } from '../localized.ts';
import { contentMessages } from '../messages.ts';
import styles from './LocalizedField.module.css';
import { type Path, useEditor } from './PartEditor.tsx';

/** Props of {@link WordList}. */
export interface WordListProps {
  /** What the words are. */
  label: string;
  /** Where the lists by language stand. */
  path: Path;
}

/** Words in every language of the bot, one on a line. */
export function WordList({ label, path }: WordListProps) {
  const t = useTranslation(contentMessages);
  const nameOf = useLanguageName();
  const { at, languages } = useEditor();
  return (
    <fieldset className={styles.texts}>
      <legend className={styles.legend}>{label}</legend>
      <div className={styles.columns}>
        {languages.map((language) => (
          <Words
            key={language}
            label={`${nameOf(language)} (${t('words.lines')})`}
            language={language}
            path={[...path, language]}
            words={textsIn(objectIn(at(path))[language])}
          />
        ))}
      </div>
    </fieldset>
  );
}

interface WordsProps {
  label: string;
  language: string;
  path: Path;
  words: readonly string[];
}

function Words({ label, language, path, words }: WordsProps) {
  const { set, isReadOnly } = useEditor();
  // Empty lines are written too, but are no words.
  const [typed, setTyped] = useState<string | null>(null);
  const change = (text: string) => {
    setTyped(text);
    const lines = text.split('\n').map((line) => line.trim().slice(0, 200));
    const next = lines.filter((line) => line !== '');
    set(path, next.length > 0 ? next : undefined);
  };
  return (
    <TextArea
      label={label}
      lang={language}
      rows={2}
      isReadOnly={isReadOnly}
      value={typed ?? words.join('\n')}
      onChange={change}
      onBlur={() => setTyped(null)}
    />
  );
}
