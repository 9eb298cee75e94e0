import type { LinkResult } from '@auroraai/api-client/studio';
import { type Part, webLinksOf } from '@auroraai/dialogue/editing';
import { Banner, Button, Progress, useTranslation } from '@auroraai/ui';
import { useMemo, useRef, useState } from 'react';
import { useDraftSnapshot, useOpenDraft } from '../../../draft/DraftProvider.tsx';
import { useRefusal } from '../../../refusals/refusal-text.ts';
import styles from '../../QualityPage.module.css';
import { LinkGroup } from './LinkGroup.tsx';
import { linkChanges } from './link-changes.ts';
import { linkMessages } from './messages.ts';
import { useLinkCheck } from './useLinkCheck.ts';

/** What should be looked at comes first. */
const ORDER = ['not-found', 'no-answer', 'moved', 'refused', 'not-public', 'not-tried'] as const;

/** Whether the links of the draft open, asked by the server when somebody wants it. */
export function LinkCheck({ bot }: { bot: string }) {
  const t = useTranslation(linkMessages);
  const why = useRefusal();
  const { store, canWrite } = useOpenDraft();
  const { parts } = useDraftSnapshot();
  const { check, run, stop } = useLinkCheck(bot);
  const heading = useRef<HTMLHeadingElement>(null);
  const [changedCount, setChangedCount] = useState(0);
  const { state, results } = check;
  const links = useMemo(
    () =>
      new Map(
        webLinksOf([...parts.values()] as readonly Part[]).map((link) => [link.address, link]),
      ),
    [parts],
  );
  // What is no longer in the draft, or has been put right, is no trouble any more.
  const standing = results.filter(({ address }) => links.has(address));
  const workingCount = standing.filter(({ is }) => is === 'works').length;
  const lookCount = standing.length - workingCount;
  const isAlone = standing.length > 1 && standing.every(({ is }) => is === 'no-answer');
  const isOver = ['over', 'stopped', 'broken', 'soon'].includes(state.is) && results.length > 0;
  const change = (moved: readonly LinkResult[]) => {
    const known = moved.filter((one) => one.is === 'moved');
    store.change(linkChanges(store.get().parts.values(), known));
    setChangedCount(known.length);
    // What was pressed goes away with what it put right.
    heading.current?.focus();
  };
  const end = () => {
    stop();
    heading.current?.focus();
  };
  const start = () => {
    setChangedCount(0);
    void run();
  };
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {t('title')}
      </h2>
      <p>{t('help')}</p>
      {canWrite ? (
        <div className={styles.actions}>
          <Button disabled={state.is === 'working'} onClick={start}>
            {t(isOver ? 'again' : 'run')}
          </Button>
          {state.is === 'working' && <Button onClick={end}>{t('stop')}</Button>}
        </div>
      ) : (
        <p className={styles.quiet}>{t('viewer')}</p>
      )}
      {state.is === 'working' && (
        <Progress
          label={t('working')}
          value={state.count === 0 ? 0 : results.length / state.count}
          number={`${results.length} / ${state.count}`}
        />
      )}
      <div role="status" className={styles.news}>
        {(state.is === 'off' || state.is === 'soon') && <Banner title={t(state.is)} />}
        {state.is === 'failed' && (
          <Banner kind="danger" title={t('failed')}>
            {why(state.error)}
          </Banner>
        )}
        {(state.is === 'broken' || state.is === 'stopped') && <Banner title={t(state.is)} />}
        {state.is === 'over' && results.length === 0 && <p>{t('none')}</p>}
        {isOver && workingCount > 0 && (
          <p>{t(workingCount === standing.length ? 'fine' : 'works', { count: workingCount })}</p>
        )}
        {isOver && lookCount > 0 && <p>{t('look', { count: lookCount })}</p>}
        {isOver && isAlone && <p>{t('alone')}</p>}
        {changedCount > 0 && (
          <Banner kind="success" title={t('changed', { count: changedCount })} />
        )}
      </div>
      <ul className={styles.list}>
        {ORDER.map((is) => {
          const own = standing.filter((one) => one.is === is);
          return own.length === 0 ? null : (
            <li key={is}>
              <LinkGroup
                bot={bot}
                is={is}
                results={own}
                links={links}
                onChange={canWrite && is === 'moved' ? change : null}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
