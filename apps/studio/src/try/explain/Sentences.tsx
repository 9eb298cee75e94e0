import { useTranslation } from '@auroraai/ui';
import { tryMessages } from '../messages.ts';
import styles from '../TryPanel.module.css';
import type { Sentence } from './explain.ts';

/** Props of {@link Sentences}. */
export interface SentencesProps {
  of: readonly Sentence[];
  /** Whether they stand back behind others. @default false */
  isQuiet?: boolean;
}

/** Sentences under each other. */
export function Sentences({ of, isQuiet = false }: SentencesProps) {
  const t = useTranslation(tryMessages);
  if (of.length === 0) return null;
  return (
    <ul className={styles.sentences} data-quiet={isQuiet || undefined}>
      {of.map(({ key, values }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sentences never move
        <li key={index}>{t(key, values)}</li>
      ))}
    </ul>
  );
}
