import { useTranslation } from '@auroraai/ui';
import { faultMessages } from '../../faults/messages.ts';
import { wordOf } from '../../faults/words.ts';
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
  /** What the engine tells by its own names of actions and requests. */
  const called = ({ key, values }: Sentence): Sentence['values'] => {
    if (key.startsWith('step.action.')) {
      return { ...values, kind: wordOf('action', values.kind, say) };
    }
    if (key === 'rule.command') return { ...values, detail: wordOf('command', values.detail, say) };
    if (key !== 'not.nothing-for-command') return values;
    return { ...values, command: wordOf('command', values.command, say) };
  };
  if (of.length === 0) return null;
  return (
    <ul className={styles.sentences} data-quiet={isQuiet || undefined}>
      {of.map((sentence, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sentences never move
        <li key={index}>{t(sentence.key, called(sentence))}</li>
      ))}
    </ul>
  );
}
