import type { InboxMessage } from '@auroraai/api-client/studio';
import { Banner, Button, Progress, useTranslation } from '@auroraai/ui';
import { useEffect } from 'react';
import { useDraft } from '../draft/DraftProvider.tsx';
import type { Names } from '../try/explain/explain.ts';
import { EffectView } from './EffectView.tsx';
import styles from './InboxPage.module.css';
import { inboxMessages } from './messages.ts';
import { editsOf, intendedOf, type Staged } from './staged.ts';
import { useEffectTrial } from './useEffectTrial.ts';

/** Props of {@link StagedChanges}. */
export interface StagedChangesProps {
  staged: readonly Staged[];
  names: Names;
  onRemove: (part: string) => void;
  /** Called with the messages that are examples now. */
  onSaved: (messages: readonly InboxMessage[]) => void;
}

/** What is to become examples, what that would change, and the saving of it. */
export function StagedChanges({ staged, names, onRemove, onSaved }: StagedChangesProps) {
  const t = useTranslation(inboxMessages);
  const { bot, partsOf, nameOf, change } = useDraft();
  const { trial, run, forget } = useEffectTrial();
  const topics = partsOf('intent');
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was tried holds for what was staged then
  useEffect(forget, [staged, forget]);
  // First look, then save; whoever is sure may save at once.
  const hasSeen = trial.is === 'done' || !bot;
  const labelOf = ({ part, newName }: Staged) => {
    const topic = topics.find(({ id }) => id === part);
    if (topic) return names.topic(nameOf(topic));
    return t('staged.new', { topic: newName ?? '' });
  };
  const save = () => {
    change(editsOf(staged, topics));
    onSaved(staged.flatMap(({ messages }) => messages));
  };
  return (
    <section className={styles.staged} aria-label={t('staged')}>
      <h2>{t('staged')}</h2>
      {staged.length === 0 && <p className={styles.quiet}>{t('staged.none')}</p>}
      <ul className={styles.list}>
        {staged.map((one) => (
          <li key={one.part}>
            {t('staged.line', {
              count: one.messages.length,
              topic: labelOf(one),
              texts: one.messages.map(({ text }) => t('said', { text })).join(', '),
            })}{' '}
            <Button variant="quiet" onClick={() => onRemove(one.part)}>
              {t('staged.undo', { topic: labelOf(one) })}
            </Button>
          </li>
        ))}
      </ul>
      {staged.length > 0 && (
        <>
          <div className={styles.actions}>
            <Button
              variant={hasSeen ? 'secondary' : 'primary'}
              disabled={!bot || trial.is === 'working'}
              onClick={() => bot && run(bot, intendedOf(editsOf(staged, topics), topics))}
            >
              {t('effect')}
            </Button>
            <Button variant={hasSeen ? 'primary' : 'secondary'} onClick={save}>
              {t('save')}
            </Button>
          </div>
          {!bot && <p className={styles.quiet}>{t('effect.broken.draft')}</p>}
          {trial.is === 'working' && <Progress label={t('effect.running')} value={trial.share} />}
          <div role="status">
            {trial.is === 'failed' && <Banner kind="danger" title={t('effect.failed')} />}
            {trial.is === 'done' && <EffectView effect={trial.effect} names={names} />}
          </div>
        </>
      )}
    </section>
  );
}
