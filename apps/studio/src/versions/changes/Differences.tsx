import type { Difference } from '@auroraai/dialogue/editing';
import { useTranslation } from '@auroraai/ui';
import { versionMessages } from '../messages.ts';
import styles from './Changes.module.css';
import { placeOf, shownValue } from './place-words.ts';

/** So many are shown of one part. */
const MOST = 30;

/** What is otherwise in one part, each in a sentence. */
export function Differences({ differences }: { differences: readonly Difference[] }) {
  const t = useTranslation(versionMessages);
  if (differences.length === 0) return null;
  return (
    <ul className={styles.differences}>
      {differences.slice(0, MOST).map((difference) => {
        const place = placeOf(difference)
          .map((each) => (typeof each === 'string' ? t(each) : each.said))
          .join(' › ');
        return (
          <li key={`${difference.change} ${difference.path.join('/')}`}>
            {t(`difference.${difference.change}`, {
              place,
              before: shownValue(difference.before),
              after: shownValue(difference.after),
            })}
          </li>
        );
      })}
    </ul>
  );
}
