import { StudioError } from '@auroraai/api-client/studio';
import { Banner, Button, LinkButton, type MessageKey, useTranslation } from '@auroraai/ui';
import { useEffect, useRef } from 'react';
import { useDraftSnapshot } from '../draft/DraftProvider.tsx';
import { FaultList } from '../faults/FaultList.tsx';
import { placeFromServer } from '../faults/fault-place.ts';
import { useRefusal } from '../refusals/refusal-text.ts';
import { linkTo } from '../shell/route.ts';
import { versionMessages } from './messages.ts';
import type { VersionWish, WishState } from './useVersions.ts';
import { useWhen } from './useWhen.ts';
import { NotSaved } from './when-saved.ts';

/** Props of {@link WishNews}. */
export interface WishNewsProps {
  bot: string;
  wish: WishState;
  onAsk: (wish: VersionWish) => void;
  onForget: () => void;
}

/** What came of what was asked for; asks a second time where dialogue tests would fail. */
export function WishNews({ bot, wish, onAsk, onForget }: WishNewsProps) {
  const t = useTranslation(versionMessages);
  const when = useWhen();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (wish.is === 'tests-fail' || wish.is === 'failed') place.current?.focus();
  }, [wish.is]);
  return (
    <div ref={place} tabIndex={-1} role="status">
      {wish.is === 'working' && <Banner title={t('working')} />}
      {wish.is === 'done' && (
        <Banner
          kind="success"
          title={t(`done.${wish.wish.do}`, {
            number: wish.version.number,
            when: wish.version.publish_at ? when(wish.version.publish_at) : '',
          })}
        />
      )}
      {wish.is === 'tests-fail' && (
        <Banner
          kind="danger"
          title={t('tests.title', { count: wish.tests.length })}
          actions={
            <>
              <Button onClick={() => onAsk({ ...wish.wish, despite: [...wish.tests] })}>
                {t('tests.despite')}
              </Button>
              <LinkButton href={linkTo(bot, 'quality')}>{t('tests.look')}</LinkButton>
              <Button variant="quiet" onClick={onForget}>
                {t('tests.cancel')}
              </Button>
            </>
          }
        >
          <p>{t('tests.text')}</p>
          <ul>
            {wish.tests.map((test) => (
              <li key={test}>{test}</li>
            ))}
          </ul>
        </Banner>
      )}
      {wish.is === 'failed' && <Failure bot={bot} error={wish.error} />}
    </div>
  );
}

function Failure({ bot, error }: { bot: string; error: unknown }) {
  const t = useTranslation(versionMessages);
  const why = useRefusal();
  const { parts } = useDraftSnapshot();
  if (error instanceof NotSaved) return <Banner kind="danger" title={t('error.not-saved')} />;
  if (!(error instanceof StudioError)) return <Banner kind="danger" title={why(error)} />;
  if (error.status === 0) return <Banner kind="offline" title={t('error.offline')} />;
  const key = `error.${error.problem}`;
  const isKnown = Object.hasOwn(versionMessages.catalogues.fi, key);
  const known = key as MessageKey<(typeof versionMessages)['catalogues']['fi']>;
  const faults = error.problem === 'bot-cannot-be-used' ? error.errors : [];
  return (
    <Banner kind="danger" title={isKnown ? t(known) : why(error)}>
      {faults.length > 0 && (
        <FaultList
          bot={bot}
          faults={faults.map((fault) => ({ place: placeFromServer(fault.path, parts), fault }))}
        />
      )}
    </Banner>
  );
}
