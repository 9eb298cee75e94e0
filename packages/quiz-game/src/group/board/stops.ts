import type { GroupPlayer, GroupSection } from '@auroraai/api-client';
import type { Localized, Section, SpokenText } from '../../engine/index.ts';
import type { OnPath, Stop } from './Board.tsx';

/** The words that a path needs. */
export interface PathWords {
  start: string;
  /** The language of the interface. */
  language: string;
  textOf: (text: Localized) => SpokenText;
  /** What is said of a section, such as that it is open. */
  noteOf: (section: GroupSection) => string;
}

/** The start and the sections as stops. */
export function stopsOf(
  sections: readonly GroupSection[],
  content: readonly Section[],
  { start, language, textOf, noteOf }: PathWords,
): Stop[] {
  const stops = sections.map((section): Stop => {
    const found = content.find(({ id }) => id === section.section_id);
    return {
      id: section.section_id,
      name: found ? textOf(found.title) : { text: section.section_id, language },
      note: noteOf(section),
      state: section.state === 'waiting' ? 'waits' : section.state,
    };
  });
  return [{ id: '', name: { text: start, language }, state: 'end' }, ...stops];
}

/** The players as they stand on the path: at the start, or as many stops on as they have answered. */
export function playersOnPath(
  players: readonly GroupPlayer[],
  stops: number,
  { self, hidden }: { self?: string | null | undefined; hidden: string },
): OnPath[] {
  return players.map(({ player_id: id, nickname, avatar, place }) => ({
    id,
    nickname: nickname ?? hidden,
    avatar,
    stop: Math.min(place, stops - 1),
    isSelf: id === self,
  }));
}
