import { PageLinks, useTranslation } from '@auroraai/ui';
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
    <div className={styles.menu}>
      <div className={styles.inside}>
        <PageLinks
          label={t('nav')}
          isFoldable
          links={PAGE_NAMES.map((each) => ({
            ...{ href: linkTo(bot, each), label: t(`nav.${each}`), isCurrent: each === page },
          }))}
        />
      </div>
    </div>
  );
}
