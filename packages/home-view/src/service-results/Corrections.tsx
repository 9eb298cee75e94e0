import { useTranslation } from '@auroraai/ui';
import { homeMessages } from '../messages.ts';
import styles from './Corrections.module.css';

/** Props of {@link Corrections}. */
export interface CorrectionsProps {
  corrections: readonly { from: string; to: string }[];
}

/** Says which words were read as other words. */
export function Corrections({ corrections }: CorrectionsProps) {
  const t = useTranslation(homeMessages);
  if (corrections.length === 0) return null;
  return (
    <ul className={styles.corrections}>
      {corrections.map(({ from, to }) => (
        <li key={from}>{t('results.corrected', { from, to })}</li>
      ))}
    </ul>
  );
}
