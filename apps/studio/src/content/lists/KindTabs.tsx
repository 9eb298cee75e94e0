import { useTranslation } from '@auroraai/ui';
import { useParts } from '../../draft/DraftProvider.tsx';
import { linkTo } from '../../shell/route.ts';
import { contentMessages } from '../messages.ts';
import { CONTENT_KINDS, type ContentKind } from '../part-words.ts';
import styles from './Lists.module.css';

/** Props of {@link KindTabs}. */
export interface KindTabsProps {
  bot: string;
  /** The list that is shown. */
  kind: ContentKind;
}

/** The lists of the content page. */
export function KindTabs({ bot, kind }: KindTabsProps) {
  const t = useTranslation(contentMessages);
  return (
    <nav aria-label={t('title')}>
      <ul className={styles.tabs}>
        {CONTENT_KINDS.map((each) => (
          <li key={each}>
            <a
              className={styles.tab}
              href={linkTo(bot, 'content', each)}
              aria-current={each === kind ? 'true' : undefined}
            >
              {t(`kinds.${each}`)} <Count kind={each} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Count({ kind }: { kind: ContentKind }) {
  return <span className={styles.number}>{useParts(kind).length}</span>;
}
