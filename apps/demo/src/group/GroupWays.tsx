import { LinkButton, useLocale, useTranslation } from '@auroraai/ui';
import { PAGES } from '../site/pages.ts';
import styles from './Group.module.css';
import { groupPageMessages } from './messages.ts';

/** The ways from playing alone to playing in a group. */
export function GroupWays() {
  const t = useTranslation(groupPageMessages);
  const { language } = useLocale();
  return (
    <section className={styles.ways} aria-labelledby="group-ways">
      <h2 className={styles.title} id="group-ways">
        {t('ways.title')}
      </h2>
      <p className={styles.text}>{t('ways.lead')}</p>
      <div className={styles.links}>
        <LinkButton icon="friends" href={`${PAGES.group}?lang=${language}`}>
          {t('ways.join')}
        </LinkButton>
        <LinkButton icon="person" href={`${PAGES.lead}?lang=${language}`}>
          {t('ways.lead.link')}
        </LinkButton>
      </div>
    </section>
  );
}
