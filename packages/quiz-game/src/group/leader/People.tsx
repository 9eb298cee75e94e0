import type { GroupPlayer } from '@auroraai/api-client';
import { Button } from '@auroraai/ui';
import { useEffect, useId, useRef, useState } from 'react';
import { Avatar } from '../avatars/Avatar.tsx';
import groupStyles from '../Group.module.css';
import styles from './People.module.css';
import { useLeaderText } from './useLeaderText.ts';

/** Props of {@link People}. */
export interface PeopleProps {
  players: readonly GroupPlayer[];
  onHide: (player: string) => void;
  onRemove: (player: string) => void;
  headingLevel: 3 | 4;
}

/** Who has joined: each a button behind which the leader hides a nickname or removes somebody. */
export function People({ players, onHide, onRemove, headingLevel }: PeopleProps) {
  const id = useId();
  const t = useLeaderText();
  const [chosen, setChosen] = useState<string | null>(null);
  const panel = useRef<HTMLFieldSetElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const player = players.find((each) => each.player_id === chosen);
  const Heading = `h${headingLevel}` as const;
  useEffect(() => {
    if (chosen !== null) panel.current?.focus();
  }, [chosen]);
  const nameOf = ({ nickname }: GroupPlayer) => nickname ?? t('people.hidden');
  const leave = (isGone: boolean) => {
    const opener = list.current?.querySelector<HTMLElement>('[aria-expanded="true"]');
    setChosen(null);
    (isGone ? heading.current : opener)?.focus();
  };
  return (
    <section className={groupStyles.card} aria-labelledby={id}>
      <Heading className={groupStyles.subtitle} id={id} ref={heading} tabIndex={-1}>
        {t('people.title', { people: players.length })}
      </Heading>
      {players.length === 0 && <p className={groupStyles.text}>{t('people.none')}</p>}
      {players.length > 0 && (
        <ul className={styles.people} ref={list}>
          {players.map((each) => (
            <li key={each.player_id}>
              <button
                type="button"
                className={styles.person}
                aria-expanded={each.player_id === chosen}
                onClick={() => setChosen(each.player_id === chosen ? null : each.player_id)}
              >
                <Avatar name={each.avatar} />
                <bdi>{nameOf(each)}</bdi>
              </button>
            </li>
          ))}
        </ul>
      )}
      {player && (
        <fieldset
          ref={panel}
          className={styles.panel}
          tabIndex={-1}
          aria-labelledby={`${id}-ask`}
          onKeyDown={(event) => event.key === 'Escape' && leave(false)}
        >
          <p className={groupStyles.label} id={`${id}-ask`}>
            {t('people.remove.ask', { name: nameOf(player) })}
          </p>
          <p className={groupStyles.text}>{t('people.remove.what')}</p>
          <div className={groupStyles.actions}>
            <Button
              variant="primary"
              onClick={() => {
                onRemove(player.player_id);
                leave(true);
              }}
            >
              {t('people.remove')}
            </Button>
            {player.nickname !== null && (
              <Button
                onClick={() => {
                  onHide(player.player_id);
                  leave(false);
                }}
              >
                {t('people.hide')}
              </Button>
            )}
            <Button onClick={() => leave(false)}>{t('cancel')}</Button>
          </div>
        </fieldset>
      )}
    </section>
  );
}
