import { Banner, Button, Skeleton, useLocale, useTranslation } from '@auroraai/ui';
import { Suspense, useState } from 'react';
import { ConflictBar } from '../content/part/ConflictBar.tsx';
import { SearchEverywhere } from '../content/search/SearchEverywhere.tsx';
import { DraftProvider, useParts } from '../draft/DraftProvider.tsx';
import { DraftTools } from '../draft/DraftTools.tsx';
import { isObject } from '../draft/json.ts';
import { useOpenedDraft } from '../draft/useOpenedDraft.ts';
import styles from './BotPages.module.css';
import { Frame, type FrameProps } from './Frame.tsx';
import { KeysHelp } from './KeysHelp.tsx';
import { Menu } from './Menu.tsx';
import { shellMessages } from './messages.ts';
import { PageBoundary } from './PageBoundary.tsx';
import { PAGES, TryPanel } from './pages.ts';
import { PlaceShower } from './place.tsx';
import type { Route } from './route.ts';

/** Props of {@link BotPages}. */
export interface BotPagesProps {
  route: Extract<Route, { at: 'bot' }>;
  onLanguage: FrameProps['onLanguage'];
}

/** The pages of one bot, once its draft is there. */
export function BotPages({ route, onLanguage }: BotPagesProps) {
  const t = useTranslation(shellMessages);
  const opened = useOpenedDraft(route.bot);
  if (opened.is === 'open') {
    return (
      <DraftProvider value={opened.draft}>
        <OpenBot route={route} onLanguage={onLanguage} />
      </DraftProvider>
    );
  }
  const back = <a href="#/">{t('bot.back')}</a>;
  return (
    <Frame title={t('bots')} onLanguage={onLanguage}>
      {opened.is === 'loading' && <Skeleton />}
      <div role="status">
        {opened.is === 'missing' && <Banner title={t('bot.missing')}>{back}</Banner>}
        {opened.is === 'failed' && (
          <Banner
            kind="danger"
            title={t('bot.failed')}
            actions={<Button onClick={opened.retry}>{t('retry')}</Button>}
          />
        )}
      </div>
    </Frame>
  );
}

function OpenBot({ route, onLanguage }: BotPagesProps) {
  const t = useTranslation(shellMessages);
  const [isTrying, setIsTrying] = useState(false);
  const { bot, page, part } = route;
  const name = useBotName(bot);
  const Page = PAGES[page];
  return (
    <Frame
      title={`${t(`nav.${page}`)} – ${name}`}
      onLanguage={onLanguage}
      tools={
        <>
          <strong className={styles.bot}>{name}</strong>
          <DraftTools />
          <SearchEverywhere bot={bot} />
          <Button aria-expanded={isTrying} onClick={() => setIsTrying(!isTrying)}>
            {t(isTrying ? 'try.close' : 'try.open')}
          </Button>
          <KeysHelp />
        </>
      }
      menu={<Menu bot={bot} page={page} />}
      aside={
        isTrying && (
          <aside ref={goToTrial} tabIndex={-1} className={styles.aside} aria-label={t('try')}>
            <PageBoundary>
              <Suspense fallback={<Skeleton />}>
                <TryPanel bot={bot} />
              </Suspense>
            </PageBoundary>
          </aside>
        )
      }
    >
      <ConflictBar bot={bot} />
      <PageBoundary key={page}>
        <Suspense fallback={<Skeleton />}>
          <Page bot={bot} part={part} />
          <PlaceShower />
        </Suspense>
      </PageBoundary>
    </Frame>
  );
}

/** Whoever opens the trial goes on in it; below a page it is brought before the eyes. */
function goToTrial(trial: HTMLElement | null): void {
  if (!trial) return;
  trial.focus({ preventScroll: true });
  if (trial.getBoundingClientRect().top > innerHeight / 2) trial.scrollIntoView();
}

/** The bot's own name in the language of the studio, else in any other. */
function useBotName(bot: string): string {
  const { language } = useLocale();
  const [settings] = useParts('settings');
  const value = settings?.value;
  const names = isObject(value) && isObject(value.names) ? value.names : {};
  const name = names[language] ?? Object.values(names).find((each) => each !== '');
  return typeof name === 'string' && name !== '' ? name : bot;
}
