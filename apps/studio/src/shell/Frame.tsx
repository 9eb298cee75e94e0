import { useLocale } from '@auroraai/ui';
import { type ReactNode, useEffect } from 'react';
import styles from './Frame.module.css';
import { Header, type HeaderProps } from './Header.tsx';
import { CONTENT, useContentRef } from './reading-on.ts';

/** Props of {@link Frame}. */
export interface FrameProps extends Omit<HeaderProps, 'children'> {
  /** What the page is, for the window's title. */
  title: string;
  /** What the header holds for the bot that is open. */
  tools?: ReactNode;
  /** The menu of the bot that is open. */
  menu?: ReactNode;
  /** What stands beside the page. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A page of the studio: header, menu, content, and what stands beside it. */
export function Frame({ title, tools, menu, aside, children, ...header }: FrameProps) {
  const { language } = useLocale();
  useEffect(() => {
    document.title = `${title} – Studio`;
    document.documentElement.lang = language;
  }, [title, language]);
  return (
    <div className={styles.page}>
      <Header {...header}>{tools}</Header>
      {menu}
      <div className={styles.columns} data-aside={aside ? '' : undefined}>
        <main
          ref={useContentRef()}
          className={styles.main}
          id={CONTENT}
          aria-label={title}
          tabIndex={-1}
        >
          {children}
        </main>
        {aside}
      </div>
    </div>
  );
}
