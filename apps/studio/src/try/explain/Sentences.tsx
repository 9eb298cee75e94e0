import { useTranslation } from '@auroraai/ui';
import { actionWord } from '../../faults/words.ts';
import { faultMessages } from '../../faults/messages.ts';
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
  const say = useTranslation(faultMessages);
  /** Actions are told by their names in the bot format. */
  const called = (values: Sentence['values']) => ({
    ...values,
    kind: actionWord(`${values.kind}`, say),
  });
  if (of.length === 0) return null;
  return (
    <ul className={styles.sentences} data-quiet={isQuiet || undefined}>
      {of.map(({ key, values }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sentences never move
        <li key={index}>{t(key, key.startsWith('step.action.') ? called(values) : values)}</li>
      ))}
    </ul>
  );
}
