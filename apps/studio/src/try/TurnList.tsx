import type { Bot } from '@auroraai/dialogue';
import { Disclosure, useTranslation } from '@auroraai/ui';
import { useMemo } from 'react';
import { explain, type Names } from './explain/explain.ts';
import { Sentences } from './explain/Sentences.tsx';
import { tryMessages } from './messages.ts';
import type { Rehearsal } from './rehearsal.ts';
import type { Turn } from './rehearsal-state.ts';
import { ShouldHaveBeen } from './ShouldHaveBeen.tsx';
import styles from './TryPanel.module.css';

/** Props of {@link TurnList}. */
export interface TurnListProps {
  turns: readonly Turn[];
  names: Names;
  rehearsal: Rehearsal;
  /** The bot that answers now. */
  answering: Bot | null;
}

/** What the bot made of each message, the newest first. */
export function TurnList({ turns, ...rest }: TurnListProps) {
  const t = useTranslation(tryMessages);
  const shown = turns.filter(({ activity }) => activity.name !== 'webchat/join').reverse();
  if (shown.length === 0) return <p className={styles.quiet}>{t('why.empty')}</p>;
  return (
    <ol className={styles.turns} reversed>
      {shown.map((turn) => (
        <li key={turn.turn}>
          <TurnItem turn={turn} {...rest} />
        </li>
      ))}
    </ol>
  );
}

function TurnItem({ turn, names, ...rest }: Omit<TurnListProps, 'turns'> & { turn: Turn }) {
  const t = useTranslation(tryMessages);
  const told = useMemo(() => turn.answer && explain(turn.answer.trace, names), [turn, names]);
  const { type, name = '', text = '', value } = turn.activity;
  const isOwnWords = type === 'message' && text !== '' && value === undefined;
  return (
    <article className={styles.turn}>
      <h4>
        {type === 'event'
          ? t('turn.event', { name })
          : isOwnWords
            ? t('turn.said', { text })
            : t('turn.button', { title: text })}
      </h4>
      {!told && <p className={styles.quiet}>{t('turn.waiting')}</p>}
      {told && (
        <>
          <Sentences of={[...told.understood, ...told.because]} />
          <Sentences of={told.not} isQuiet />
          {told.steps.length > 0 && (
            <Disclosure summary={t('turn.details')}>
              <Sentences of={told.steps} isQuiet />
            </Disclosure>
          )}
          {isOwnWords && <ShouldHaveBeen turn={turn} names={names} {...rest} />}
        </>
      )}
    </article>
  );
}
