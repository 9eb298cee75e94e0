import type { GroupState } from '@auroraai/api-client/groups';
import { Button, useLocale } from '@auroraai/ui';
import { useEffect, useId, useRef } from 'react';
import { QuizText, useQuiz } from '../../play/QuizContext.tsx';
import { Board } from '../board/Board.tsx';
import { playersOnPath, stopsOf } from '../board/stops.ts';
import { groupSections } from '../group-quiz.ts';
import { STATE_WORD, useSectionName } from '../parts/section-words.ts';
import { GroupPicture } from '../pictures/GroupPicture.tsx';
import { CloseSection } from './CloseSection.tsx';
import { JoinCode } from './JoinCode.tsx';
import { useLeaderText } from './useLeaderText.ts';
import { useWallView } from './useWallView.ts';
import styles from './Wall.module.css';

/** Props of {@link Wall}. */
export interface WallProps {
  state: GroupState;
  code: string;
  joinAddress: string;
  onOpen: (section: string) => void;
  onClose: (section: string) => void;
  onLeave: () => void;
}

/** What is projected on a wall: one thing at a time, large and calm. A native dialog over the page. */
export function Wall({ state, code, joinAddress, onOpen, onClose, onLeave }: WallProps) {
  const id = useId();
  const t = useLeaderText();
  const { language } = useLocale();
  const { quiz, textOf } = useQuiz();
  const nameOf = useSectionName();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const { sections, players, group } = state;
  const { view, show } = useWallView(sections);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
    // What can be pressed is at the bottom: begin at the top.
    title.current?.focus();
  }, []);
  const open = sections.filter((section) => section.state === 'open');
  const next = sections.find((section) => section.state === 'waiting');
  const shown = sections.find(({ section_id }) => section_id === view);
  const closed = sections.filter(({ picture }) => picture !== null);
  const stops = stopsOf(sections, groupSections(quiz), {
    start: t('path.start'),
    language,
    textOf,
    noteOf: (section) =>
      section.state === 'open'
        ? t('section.answered', { answered: section.answered, people: players.length })
        : t(STATE_WORD[section.state]),
  });
  return (
    <dialog
      ref={dialog}
      className={styles.wall}
      data-aurora=""
      aria-labelledby={`${id}-title`}
      onClose={onLeave}
    >
      <div className={styles.screen}>
        <h2 className={styles.title} id={`${id}-title`} ref={title} tabIndex={-1}>
          {view === 'code' && t('code.title')}
          {view === 'path' &&
            (open.length > 0 ? (
              t('play.opened', { name: open.map(nameOf).join(', ') })
            ) : (
              <QuizText text={quiz.title} />
            ))}
          {shown && t('picture.of', { name: nameOf(shown) })}
        </h2>
        <div className={styles.content}>
          {view === 'code' && (
            <>
              <JoinCode code={code} joinAddress={joinAddress} isWall />
              <p className={styles.count} role="status">
                {t('people.title', { people: players.length })}
              </p>
            </>
          )}
          {view === 'path' && (
            <Board
              isWall
              stops={stops}
              players={playersOnPath(players, stops.length, { hidden: t('people.hidden') })}
              labelledBy={`${id}-title`}
            />
          )}
          {shown?.picture && <GroupPicture picture={shown.picture} headingLevel={3} isWall />}
        </div>
        <div className={styles.bar} data-aurora="">
          <fieldset className={styles.views} aria-label={t('wall.what')}>
            {[
              { id: 'code', name: t('code.code') },
              { id: 'path', name: t('path.title') },
              ...closed.map((each) => ({ id: each.section_id, name: nameOf(each) })),
            ].map((each) => (
              <label
                key={each.id}
                className={styles.view}
                data-chosen={each.id === view || undefined}
              >
                <input
                  type="radio"
                  name={id}
                  checked={each.id === view}
                  onChange={() => show(each.id)}
                />
                {each.name}
              </label>
            ))}
          </fieldset>
          {open.map((section) => (
            <CloseSection
              key={section.section_id}
              section={section}
              name={nameOf(section)}
              threshold={group?.threshold ?? 0}
              onClose={() => onClose(section.section_id)}
            />
          ))}
          {open.length === 0 && next && (
            <Button variant="primary" onClick={() => onOpen(next.section_id)}>
              {t('section.openOne', { name: nameOf(next) })}
            </Button>
          )}
          <Button onClick={() => dialog.current?.close()}>{t('wall.leave')}</Button>
        </div>
      </div>
    </dialog>
  );
}
