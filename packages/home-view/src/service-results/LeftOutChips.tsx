import { Chip, useTranslation } from '@auroraai/ui';
import { useFind } from '../find-services/FindProvider.tsx';
import type { LeftOut } from '../find-services/find-state.ts';
import { useLifeAreaName } from '../life-areas/useLifeAreas.ts';
import { homeMessages } from '../messages.ts';
import styles from './LeftOutChips.module.css';

/** What the list leaves out of account, each to be put back. */
export function LeftOutChips() {
  const t = useTranslation(homeMessages);
  const nameOf = useLifeAreaName();
  const without = useFind((state) => state.without);
  const putBack = useFind((state) => state.putBack);
  if (without.length === 0) return null;
  const name = ({ cause, words }: LeftOut) => {
    if (cause.kind === 'answer') return nameOf(cause.area);
    if (cause.kind === 'feedback') return t('without.feedback');
    return words.join(', ');
  };
  return (
    <div className={styles.leftOut}>
      <span>{t('without.label')}</span>
      {without.map((each) => (
        <Chip
          key={JSON.stringify(each.cause)}
          icon="undo"
          aria-label={t('without.undo', { what: name(each) })}
          onClick={() => putBack(each)}
        >
          {name(each)}
        </Chip>
      ))}
    </div>
  );
}
