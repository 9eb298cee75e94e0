import { TAUGHT_WORD_LENGTH, TAUGHT_WORDS, type TaughtWord } from '@auroraai/api-client/studio';
import { Button, Chip, useLanguageName, useTranslation } from '@auroraai/ui';
import { type FormEvent, useRef, useState } from 'react';
import { TextField } from '../../fields/TextField.tsx';
import { serviceMessages } from '../messages.ts';
import styles from '../Services.module.css';
import look from './Teaching.module.css';
import { foldedWord, type WordFault, wordFault } from './teaching.ts';

/** Props of {@link WordList}. */
export interface WordListProps {
  language: TaughtWord['language'];
  /** The words of all languages: they share their number. */
  words: readonly TaughtWord[];
  suggestions: readonly TaughtWord[];
  /** Words that the server does not take. */
  refused: readonly TaughtWord[];
  /** Null for who may only look. */
  onChange: ((words: TaughtWord[]) => void) | null;
  onSaid: (said: string) => void;
}

/** The everyday words of one language: each goes away with its button, new ones are written below. */
export function WordList(props: WordListProps) {
  const { language, words, suggestions, refused, onChange, onSaid } = props;
  const t = useTranslation(serviceMessages);
  const languageName = useLanguageName();
  const [written, setWritten] = useState('');
  const [fault, setFault] = useState<WordFault | null>(null);
  const list = useRef<HTMLFieldSetElement>(null);
  const own = words.filter((each) => each.language === language);
  const add = (word: string): boolean => {
    const next = { language, word: foldedWord(word) };
    const found = wordFault(next, words);
    setFault(found);
    if (found || !onChange) return false;
    onChange([...words, next]);
    onSaid(t('word.added', { word: next.word }));
    return true;
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (written.trim() !== '' && add(written)) setWritten('');
  };
  /** The focus stays among the words: on the next one, else on the field. */
  const remove = (word: TaughtWord, at: number) => {
    const buttons = list.current?.querySelectorAll<HTMLElement>('ul[data-words] button');
    const next = buttons?.[at + 1] ?? buttons?.[at - 1] ?? list.current?.querySelector('input');
    onChange?.(words.filter((each) => each !== word));
    onSaid(t('word.removed', { word: word.word }));
    next?.focus();
  };
  return (
    <fieldset ref={list} className={look.wordList}>
      <legend>{languageName(language)}</legend>
      {own.length === 0 && !onChange && <p className={styles.quiet}>{t('words.none')}</p>}
      {own.length > 0 && (
        <ul className={look.chips} data-words="">
          {own.map((each, at) => (
            <li key={each.word} data-refused={refused.includes(each) ? '' : undefined}>
              {onChange ? (
                <Chip
                  icon="close"
                  aria-label={t('word.remove', { word: each.word })}
                  onClick={() => remove(each, at)}
                >
                  <span lang={language}>{each.word}</span>
                </Chip>
              ) : (
                <span lang={language} className={styles.tag}>
                  {each.word}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {onChange && (
        <form className={look.addWord} onSubmit={onSubmit}>
          <TextField
            label={t('word.new')}
            value={written}
            onChange={(value) => {
              setWritten(value);
              setFault(null);
            }}
            lang={language}
            maxLength={TAUGHT_WORD_LENGTH * 2}
            error={fault ? t(`word.fault.${fault}`, { most: TAUGHT_WORDS }) : undefined}
          />
          <Button type="submit" aria-label={t('word.addTo', { language: languageName(language) })}>
            {t('word.add')}
          </Button>
        </form>
      )}
      {onChange && suggestions.length > 0 && (
        <>
          <p className={styles.quiet}>{t('suggestions')}</p>
          <ul className={look.chips} data-suggested="">
            {suggestions.map(({ word }) => (
              <li key={word}>
                <Chip
                  variant="quiet"
                  aria-label={t('word.take', { word })}
                  onClick={() => {
                    add(word);
                    list.current?.querySelector('input')?.focus();
                  }}
                >
                  + <span lang={language}>{word}</span>
                </Chip>
              </li>
            ))}
          </ul>
        </>
      )}
    </fieldset>
  );
}
