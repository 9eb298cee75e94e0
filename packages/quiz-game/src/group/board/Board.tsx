import { Marked, useTranslation } from '@auroraai/ui';
import { useRef } from 'react';
import type { SpokenText } from '../../engine/index.ts';
import { Avatar } from '../avatars/Avatar.tsx';
import { groupMessages } from '../messages.ts';
import styles from './Board.module.css';
import { useMoves } from './useMoves.ts';

/** A place on the path. */
export interface Stop {
  id: string;
  name: SpokenText;
  /** What is said of it, such as that it is open. */
  note?: string | undefined;
  /** How it looks. */
  state: 'waits' | 'open' | 'closed' | 'end';
}

/** Somebody on the path. */
export interface OnPath {
  id: string;
  nickname: string;
  avatar: string;
  /** Index of the stop at which they are. */
  stop: number;
  /** Whether it is the person who looks. @default false */
  isSelf?: boolean | undefined;
}

/** Props of {@link Board}. */
export interface BoardProps {
  stops: readonly Stop[];
  players: readonly OnPath[];
  /** Id of the element that names the path. */
  labelledBy: string;
  /** Whether it is looked at from far away. @default false */
  isWall?: boolean;
}

/** How many people are shown by name at one stop. */
const SHOWN = 12;

/** How many names have room beneath one another on a wall. */
const NAMED = 3;

/** The sections as stops of a path, the players on it: a list whose look is the picture. */
export function Board({ stops, players, labelledBy, isWall = false }: BoardProps) {
  const t = useTranslation(groupMessages);
  const list = useRef<HTMLOListElement>(null);
  useMoves(list, players.map(({ id, stop }) => `${id} ${stop}`).join());
  return (
    <ol
      ref={list}
      className={styles.path}
      aria-labelledby={labelledBy}
      data-wall={isWall || undefined}
    >
      {stops.map(({ id, name, note, state }, index) => {
        const here = players.filter((each) => each.stop === index);
        here.sort((one, other) => Number(other.isSelf ?? false) - Number(one.isSelf ?? false));
        return (
          <li key={id} className={styles.stop} data-state={state}>
            <p className={styles.name}>
              <Marked text={name} />
              {note && <span className={styles.note}>{note}</span>}
            </p>
            {here.length > 0 && (
              <ul
                className={styles.people}
                data-crowded={(isWall && here.length > NAMED) || undefined}
              >
                {here.slice(0, SHOWN).map((player) => (
                  <li
                    key={player.id}
                    className={styles.person}
                    data-player={player.id}
                    data-self={player.isSelf || undefined}
                  >
                    <Avatar name={player.avatar} />
                    <bdi className={styles.nickname}>
                      {player.isSelf ? t('people.you', { name: player.nickname }) : player.nickname}
                    </bdi>
                  </li>
                ))}
                {here.length > SHOWN && (
                  <li className={styles.more}>{t('people.more', { more: here.length - SHOWN })}</li>
                )}
              </ul>
            )}
          </li>
        );
      })}
    </ol>
  );
}
