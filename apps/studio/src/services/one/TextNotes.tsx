import type { HardPlace } from '@auroraai/dialogue/editing';
import { useTranslation } from '@auroraai/ui';
import { serviceMessages } from '../messages.ts';
import styles from '../Services.module.css';
import look from './Texts.module.css';

/** Props of {@link TextNotes}. */
export interface TextNotesProps {
  places: readonly HardPlace[];
  /** The language of the text. */
  lang: string;
}

/** So much of a long sentence is said again to show which one it is. */
const MOST_SAID = 60;

/** What is hard to read in a text, in words, each with the mark that it has in the text. */
export function TextNotes({ places, lang }: TextNotesProps) {
  const t = useTranslation(serviceMessages);
  if (places.length === 0) return null;
  return (
    <ul className={styles.plain}>
      {places.map(({ kind, start, text, words = 0, instead }) => (
        <li key={`${kind} ${start}`} className={styles.quiet}>
          <mark className={look.mark} data-hard={kind} lang={lang}>
            {text.length > MOST_SAID ? `${text.slice(0, MOST_SAID).trimEnd()}…` : text}
          </mark>{' '}
          {kind === 'jargon' && instead
            ? t('hard.instead', { instead })
            : t(`hard.${kind}`, { count: words })}
        </li>
      ))}
    </ul>
  );
}
