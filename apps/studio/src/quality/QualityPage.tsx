import { Banner, Button, Progress, useTranslation } from '@auroraai/ui';
import { useDraftSnapshot } from '../draft/DraftProvider.tsx';
import { DraftFaults } from '../faults/DraftFaults.tsx';
import { useKnownFindings, useLook } from '../findings/useFindings.ts';
import { useRefusal } from '../refusals/refusal-text.ts';
import type { PageProps } from '../shell/page-props.ts';
import { useNames } from '../try/useNames.ts';
import { Findings } from './findings/Findings.tsx';
import { LinkCheck } from './findings/links/LinkCheck.tsx';
import { MixedUp } from './MixedUp.tsx';
import { qualityMessages } from './messages.ts';
import styles from './QualityPage.module.css';
import { Rise } from './rise/Rise.tsx';
import { useBotQuality } from './rise/useBotQuality.ts';
import { Summary } from './Summary.tsx';
import { TestResults } from './TestResults.tsx';
import { useQuality } from './useQuality.ts';

/** How good the draft is: its tests, what is mixed up, what else should be looked at. */
export function QualityPage({ bot: id, part }: PageProps) {
  const t = useTranslation(qualityMessages);
  const { parts } = useDraftSnapshot();
  const names = useNames();
  const why = useRefusal();
  const { found, state, run, stop } = useQuality();
  const { data: quality } = useBotQuality(id);
  const isWorking = state.is === 'working';
  const known = useKnownFindings();
  const kind = known?.findings.find((one) => one.kind === part)?.kind ?? null;
  // What is mended is to be gone when somebody comes back.
  useLook(!isWorking && (found !== null || known !== null));
  return (
    <div className={styles.page}>
      <h1>{t('title')}</h1>
      <p>{t('intro')}</p>
      <div className={styles.actions}>
        <Button variant="primary" disabled={isWorking} onClick={() => void run()}>
          {t(found ? 'run.again' : 'run')}
        </Button>
        {isWorking && <Button onClick={stop}>{t('stop')}</Button>}
      </div>
      {isWorking && <Progress label={t(`stage.${state.stage}`)} value={state.share} />}
      <div role="status" className={styles.news}>
        {state.is === 'failed' && (
          <Banner kind="danger" title={t('failed')}>
            {why(state.error)}
          </Banner>
        )}
        {found && !isWorking && found.of !== parts && <Banner title={t('stale')} />}
        {found && !found.draft.checked && (
          <Banner kind="danger" title={t('unusable')}>
            <DraftFaults bot={id} />
          </Banner>
        )}
      </div>
      {quality && (
        <Rise quality={quality} draft={found?.draft.checked?.figures ?? null} names={names} />
      )}
      {found && (
        <>
          <Summary checked={found} published={quality?.versions.at(-1)} names={names} />
          {found.draft.checked && (
            <>
              <TestResults results={found.draft.checked.tests} />
              <MixedUp bot={id} reading={found.draft.checked.reading} names={names} />
            </>
          )}
        </>
      )}
      {known && <Findings key={kind} bot={id} findings={known.findings} open={kind} />}
      <LinkCheck bot={id} />
    </div>
  );
}
