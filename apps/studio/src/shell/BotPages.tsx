import { Button, Skeleton, useTranslation } from '@auroraai/ui';
import { Suspense, useState } from 'react';
import styles from './BotPages.module.css';
import { Frame, type FrameProps } from './Frame.tsx';
import { Menu } from './Menu.tsx';
import { shellMessages } from './messages.ts';
import { PAGES, TryPanel } from './pages.ts';
import type { Route } from './route.ts';

/** Props of {@link BotPages}. */
export interface BotPagesProps {
  route: Extract<Route, { at: 'bot' }>;
  onLanguage: FrameProps['onLanguage'];
}

/** The pages of one bot with its menu, its tools and the place to try it in. */
export function BotPages({ route, onLanguage }: BotPagesProps) {
  const t = useTranslation(shellMessages);
  const [isTrying, setIsTrying] = useState(false);
  const { bot, page, part } = route;
  const Page = PAGES[page];
  return (
    <Frame
      title={t(`nav.${page}`)}
      onLanguage={onLanguage}
      tools={
        <Button aria-expanded={isTrying} onClick={() => setIsTrying(!isTrying)}>
          {t(isTrying ? 'try.close' : 'try.open')}
        </Button>
      }
      menu={<Menu bot={bot} page={page} />}
      aside={
        isTrying && (
          <aside className={styles.aside} aria-label={t('try')}>
            <Suspense fallback={<Skeleton />}>
              <TryPanel bot={bot} />
            </Suspense>
          </aside>
        )
      }
    >
      <Suspense fallback={<Skeleton />}>
        <Page bot={bot} part={part} />
      </Suspense>
    </Frame>
  );
}
