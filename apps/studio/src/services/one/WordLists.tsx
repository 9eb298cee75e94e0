import { type ServiceTeaching, TAUGHT_WORDS, type TaughtWord } from '@auroraai/api-client/studio';
import { useTranslation } from '@auroraai/ui';
import { serviceMessages } from '../messages.ts';
import styles from '../Services.module.css';
import look from './Teaching.module.css';
import { WORD_LANGUAGES } from './teaching.ts';
import { WordList } from './WordList.tsx';

/** Props of {@link WordLists}. */
export interface WordListsProps {
  proposal: ServiceTeaching;
  suggestions: readonly TaughtWord[];
  /** Words that the server does not take. */
  refused: readonly TaughtWord[];
  /** Null for who may only look. */
  onChange: ((proposal: ServiceTeaching) => void) | null;
  /** Called with what has been done, in words. */
  onSaid: (said: string) => void;
}

/** The everyday words by which a service is found, a list for each language. */
export function WordLists({ proposal, suggestions, refused, onChange, onSaid }: WordListsProps) {
  const t = useTranslation(serviceMessages);
  const { words } = proposal;
  const isTaught = (word: TaughtWord) =>
    words.some((each) => each.language === word.language && each.word === word.word);
  const offered = suggestions.filter((word) => !isTaught(word));
  return (
    <div className={styles.section}>
      <h3>{t('words')}</h3>
      <p className={styles.quiet}>
        {t('words.help')} {t('words.count', { count: words.length, most: TAUGHT_WORDS })}
      </p>
      <div className={look.wordLists}>
        {WORD_LANGUAGES.map((language) => (
          <WordList
            key={language}
            language={language}
            words={words}
            suggestions={offered.filter((each) => each.language === language)}
            refused={refused}
            onChange={onChange && ((next) => onChange({ ...proposal, words: next }))}
            onSaid={onSaid}
          />
        ))}
      </div>
    </div>
  );
}
