import type { GroupConnection, GroupState } from '@auroraai/api-client/groups';
import {
  Banner,
  Button,
  Checkbox,
  Disclosure,
  Icon,
  useLocale,
  useTranslation,
} from '@auroraai/ui';
import { useEffect, useId, useRef, useState } from 'react';
import { useQuiz } from '../../play/QuizContext.tsx';
import { Avatar } from '../avatars/Avatar.tsx';
import { Board } from '../board/Board.tsx';
import { playersOnPath, stopsOf } from '../board/stops.ts';
import styles from '../Group.module.css';
import { groupSections } from '../group-quiz.ts';
import { groupMessages } from '../messages.ts';
import { Ask } from '../parts/Ask.tsx';
import { ProblemBanner } from '../parts/ProblemBanner.tsx';
import { SectionTitle } from '../parts/SectionTitle.tsx';
import { STATE_WORD, useSectionName } from '../parts/section-words.ts';
import { GroupPicture } from '../pictures/GroupPicture.tsx';
import { OpenSections } from './OpenSections.tsx';
import type { PlayedGroup } from './usePlayer.ts';

/** Props of {@link Lobby}. */
export interface LobbyProps {
  connection: GroupConnection;
  state: GroupState;
  played: PlayedGroup;
  /** Whether the browser let nothing be remembered. */
  isRefused: boolean;
  /** Whether the focus comes here: somebody has just joined or come back from questions. */
  takesFocus: boolean;
  onAnswer: (section: string) => void;
  onOwnResult: () => void;
  /** Called when the group knows that the player has left. */
  onLeft: () => void;
  /** Called when the device is to forget everything although the group cannot be told. */
  onForget: () => void;
  headingLevel: 2 | 3;
}

/** Where a player waits and looks: what is open, the path, the pictures of closed sections. */
export function Lobby(props: LobbyProps) {
  const { connection, state, played, takesFocus, headingLevel } = props;
  const id = useId();
  const t = useTranslation(groupMessages);
  const { language } = useLocale();
  const { quiz, textOf } = useQuiz();
  const nameOf = useSectionName();
  const heading = useRef<HTMLHeadingElement>(null);
  const Heading = `h${headingLevel}` as const;
  const inner = headingLevel === 2 ? 3 : 4;
  const Inner = `h${inner}` as const;
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  const [unsaid, setUnsaid] = useState<'counted' | 'left' | null>(null);
  /** Tells the group something, and the person when it could not be told. */
  const say = (what: 'counted' | 'left', told: Promise<void>, then?: () => void) => {
    setUnsaid(null);
    told.then(then, () => setUnsaid(what));
  };
  const { sections, players, you, group } = state;
  const open = sections.filter((section) => section.state === 'open');
  const closed = sections.filter(({ picture }) => picture !== null);
  const late = sections.filter(
    ({ section_id }) =>
      state.answers[section_id] === 'late' || played.late?.includes(section_id) === true,
  );
  const stops = stopsOf(sections, groupSections(quiz), {
    start: t('path.start'),
    language,
    textOf,
    noteOf: (section) => t(STATE_WORD[section.state]),
  });
  const hasAnswers = Object.keys(played.run?.answers ?? {}).length > 0;
  return (
    <div className={styles.narrow}>
      <div className={styles.me}>
        <Avatar name={played.avatar} />
        <Heading className={styles.title} ref={heading} tabIndex={-1}>
          {t('play.in', { name: played.nickname })}
        </Heading>
      </div>
      {played.wanted !== undefined && (
        <Banner title={t('play.renamed', { wanted: played.wanted, name: played.nickname })} />
      )}
      {props.isRefused && <Banner title={t('keep.blocked')} />}
      <div role="status">
        {state.status === 'offline' && <Banner kind="offline" title={t('offline.player')} />}
      </div>
      <p role="status" className={styles.label}>
        {open.length > 0
          ? t('play.opened', { name: open.map(nameOf).join(', ') })
          : t(closed.length > 0 ? 'play.wait.more' : 'play.wait')}
      </p>
      {group?.leader_away && <p className={styles.hint}>{t('play.leaderAway')}</p>}
      <OpenSections state={state} onAnswer={props.onAnswer} headingLevel={inner} />
      {late.map((section) => (
        <Banner key={section.section_id} title={t('play.late', { name: nameOf(section) })}>
          <p className={styles.text}>{t('play.late.what')}</p>
        </Banner>
      ))}
      {closed.length > 0 && (
        <section className={styles.part} aria-labelledby={`${id}-pictures`}>
          <Inner className={styles.subtitle} id={`${id}-pictures`}>
            {t('picture.title')}
          </Inner>
          {closed.map(({ section_id, picture }, index) => (
            <Disclosure
              key={section_id}
              variant="section"
              icon="trend"
              summary={<SectionTitle section={{ section_id }} />}
              defaultOpen={index === closed.length - 1}
            >
              {picture && <GroupPicture picture={picture} headingLevel={inner === 3 ? 4 : 5} />}
            </Disclosure>
          ))}
        </section>
      )}
      <section className={styles.part} aria-labelledby={`${id}-path`}>
        <Inner className={styles.subtitle} id={`${id}-path`}>
          {t('path.title')}
        </Inner>
        <Board
          stops={stops}
          players={playersOnPath(players, stops.length, {
            self: you?.player_id,
            hidden: t('people.hidden'),
          })}
          labelledBy={`${id}-path`}
        />
      </section>
      {group?.asks_to_count && you && (
        <Checkbox
          label={t('join.counted')}
          checked={you.counted}
          onChange={(counted) => say('counted', connection.setCounted(counted))}
        />
      )}
      <p className={styles.state}>
        <Icon name="info" />
        <span className={styles.hint}>{t('join.promise')}</span>
      </p>
      <ProblemBanner problem={unsaid && 'network'} />
      <div className={styles.actions}>
        {hasAnswers && (
          <Button icon="person" onClick={props.onOwnResult}>
            {t('own.show')}
          </Button>
        )}
        <Ask
          icon="close"
          label={t('leave')}
          question={t('leave.ask')}
          consequences={[t('leave.what')]}
          yes={t('leave.yes')}
          onYes={() => say('left', connection.leave(), props.onLeft)}
        />
        {unsaid === 'left' && (
          <Button icon="close" onClick={props.onForget}>
            {t('forget')}
          </Button>
        )}
      </div>
    </div>
  );
}
