import { useTranslation, VisuallyHidden } from '@auroraai/ui';
import styles from './MyData.module.css';
import { myDataMessages } from './messages.ts';

/** A code as it is read and, character by character, as it is heard. */
export function CodeToSay({ code }: { code: string }) {
  const t = useTranslation(myDataMessages);
  const spelled = [...code.replace('-', ',')].join(' ');
  return (
    <p>
      {t('code')}{' '}
      <span className={styles.code} dir="ltr" aria-hidden="true">
        {code}
      </span>
      <VisuallyHidden>{spelled}</VisuallyHidden>
    </p>
  );
}
