import { useTranslation } from '@auroraai/ui';
import styles from './Footer.module.css';
import { siteMessages } from './messages.ts';

/** The bottom of the town's website: emergency line, what is imaginary, credits. */
export function Footer() {
  const t = useTranslation(siteMessages);
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <p className={styles.emergency}>
          <a href="tel:112">{t('emergency')}</a>
        </p>
        <p>{t('footer.about')}</p>
        <p>{t('footer.data')}</p>
        <p>{t('footer.privacy')}</p>
      </div>
    </footer>
  );
}
