import type { GroupConnection, GroupState } from '@auroraai/api-client/groups';
import { Banner, Button, useFormat } from '@auroraai/ui';
import { useEffect, useId, useRef, useState } from 'react';
import { QuizText, useQuiz } from '../../play/QuizContext.tsx';
import styles from '../Group.module.css';
import { Ask } from '../parts/Ask.tsx';
import { ProblemBanner } from '../parts/ProblemBanner.tsx';
import { type GroupProblem, problemOf } from '../parts/problem.ts';
import { JoinCode } from './JoinCode.tsx';
import { localDay, localTime } from './local-moment.ts';
import { nextStep } from './next-step.ts';
import { People } from './People.tsx';
import { Sections } from './Sections.tsx';
import { useLeaderText } from './useLeaderText.ts';
import { Wall } from './Wall.tsx';

/** Props of {@link Console}. */
export interface ConsoleProps {
  connection: GroupConnection;
  state: GroupState;
  code: string;
  joinAddress: string;
  /** Whether the device remembers the group. */
  isOnDevice: boolean;
  /** Whether the browser let nothing be remembered. */
  isRefused: boolean;
  /** Lets the device remember it; undefined where that cannot be chosen. */
  onKeep: (() => void) | undefined;
  /** Whether the focus comes here: the group has just been made. */
  takesFocus: boolean;
  /** Ends the group. */
  onEnd: () => Promise<void>;
  headingLevel: 2 | 3;
}

/** Where a leader leads: what is next, the code, who is there, the sections, the wall. */
export function Console(props: ConsoleProps) {
  const { connection, state, code, joinAddress, takesFocus, headingLevel } = props;
  const t = useLeaderText();
  const format = useFormat();
  const id = useId();
  const { quiz } = useQuiz();
  const heading = useRef<HTMLHeadingElement>(null);
  const [problem, setProblem] = useState<GroupProblem | null>(null);
  const [isWall, setWall] = useState(false);
  const Heading = `h${headingLevel}` as const;
  const Part = headingLevel === 2 ? 'h3' : 'h4';
  const { players, group } = state;
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  /** Does something over the network, and says so when it fails. */
  const act = (what: () => Promise<unknown>) => {
    setProblem(null);
    what().catch((error: unknown) => setProblem(problemOf(error)));
  };
  const lead = {
    open: (section: string) => act(() => connection.openSection(section)),
    close: (section: string) => act(() => connection.closeSection(section)),
  };
  const expires = new Date(group?.expires_at ?? 0);
  return (
    <div className={styles.wide}>
      <div className={styles.head}>
        <Heading className={styles.title} ref={heading} tabIndex={-1}>
          <QuizText text={quiz.title} />
        </Heading>
        <div className={styles.actions}>
          <Button icon="columns" onClick={() => setWall(true)}>
            {t('wall.show')}
          </Button>
        </div>
      </div>
      <div role="status">
        {state.status === 'offline' ? (
          <Banner kind="offline" title={t('offline.leader')} />
        ) : (
          <Banner title={t(`lead.next.${nextStep(state)}`)} />
        )}
      </div>
      <ProblemBanner problem={problem === null ? null : 'network'} />
      {props.isRefused && <Banner title={t('keep.blocked')} />}
      <div className={styles.pair}>
        <section className={styles.card} aria-labelledby={`${id}-code`}>
          <Part className={styles.subtitle} id={`${id}-code`}>
            {t('code.title')}
          </Part>
          <JoinCode code={code} joinAddress={joinAddress} />
        </section>
        <People
          players={players}
          onHide={(player) => act(() => connection.hideNickname(player))}
          onRemove={(player) => act(() => connection.removePlayer(player))}
          headingLevel={headingLevel === 2 ? 3 : 4}
        />
      </div>
      <Sections
        state={state}
        onOpen={lead.open}
        onClose={lead.close}
        headingLevel={headingLevel === 2 ? 3 : 4}
      />
      <div className={styles.part}>
        <p className={styles.hint}>
          {t('lead.expires', {
            date: format.date(localDay(expires)),
            time: format.time(localTime(expires)),
          })}
        </p>
        {!props.isRefused && !props.isOnDevice && props.onKeep && (
          <div className={styles.actions}>
            <span className={styles.hint}>{t('keep.tab')}</span>
            <Button onClick={props.onKeep}>{t('keep.now')}</Button>
          </div>
        )}
        <div className={styles.actions}>
          <Ask
            icon="close"
            label={t('end')}
            question={t('end.ask')}
            consequences={[t('end.what')]}
            yes={t('end.yes')}
            onYes={() => act(props.onEnd)}
          />
        </div>
      </div>
      {isWall && (
        <Wall
          state={state}
          code={code}
          joinAddress={joinAddress}
          onOpen={lead.open}
          onClose={lead.close}
          onLeave={() => setWall(false)}
        />
      )}
    </div>
  );
}
