import { useTranslation } from '@auroraai/ui';
import { useId } from 'react';
import styles from './Contents.module.css';
import { goToHeading } from './go-to-heading.ts';
import { frameMessages } from './messages.ts';
import type { HomePartName } from './part-name.ts';

/** Props of {@link Contents}. */
export interface ContentsProps {
  parts: readonly HomePartName[];
  /** The id of a part's heading, which takes the focus. */
  headingId: (name: HomePartName) => string;
}

/** The way to a part without passing the others. */
export function Contents({ parts, headingId }: ContentsProps) {
  const id = useId();
  const t = useTranslation(frameMessages);
  return (
    <nav className={styles.contents} aria-labelledby={id}>
      <p className={styles.title} id={id}>
        {t('contents')}
      </p>
      <ul className={styles.list}>
        {parts.map((name) => (
          <li key={name}>
            <a className={styles.link} href={`#${headingId(name)}`} onClick={goToHeading}>
              {t(`part.${name}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
