import { useTranslation } from '@auroraai/ui';
import styles from './Menu.module.css';
import { shellMessages } from './messages.ts';
import { linkTo, PAGE_NAMES, type PageName } from './route.ts';

/** Props of {@link Menu}. */
export interface MenuProps {
  bot: string;
  /** The page that is shown. */
  page: PageName;
}

/** The pages of a bot. */
export function Menu({ bot, page }: MenuProps) {
  const t = useTranslation(shellMessages);
  return (
    <nav className={styles.menu} aria-label={t('nav')}>
      <ul className={styles.links}>
        {PAGE_NAMES.map((each) => (
          <li key={each}>
            <a
              className={styles.link}
              href={linkTo(bot, each)}
              aria-current={each === page ? 'page' : undefined}
            >
              {t(`nav.${each}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
