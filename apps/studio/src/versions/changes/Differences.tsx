import type { Difference } from '@auroraai/dialogue/editing';
import { useTranslation } from '@auroraai/ui';
import { useFaultWords } from '../../faults/useFaultWords.ts';
import { versionMessages } from '../messages.ts';
import styles from './Changes.module.css';
import { placeOf, shownValue } from './place-words.ts';

/** So many are shown of one part. */
const MOST = 30;

/** What is otherwise in one part, each in a sentence. */
export function Differences({ differences }: { differences: readonly Difference[] }) {
  const t = useTranslation(versionMessages);
  const words = useFaultWords();
  if (differences.length === 0) return null;
  return (
    <ul className={styles.differences}>
      {differences.slice(0, MOST).map((difference) => (
        <li key={`${difference.change} ${difference.path.join('/')}`}>
          {t(`difference.${difference.change}`, {
            place: placeOf(difference, words),
            before: shownValue(difference.before, words),
            after: shownValue(difference.after, words),
          })}
        </li>
      ))}
    </ul>
  );
}
