import type { GroupFrame, GroupInfo, GroupPlayer, GroupSection, GroupYou } from '../types.ts';

/**
 * Whether changes arrive. `offline` tries by itself again. The others are final: `over` when the group
 * has ended or expired, `removed` when the secret opens nothing (any more), `left` and `closed` when
 * this page said so.
 */
export type GroupStatus =
  | 'connecting'
  | 'online'
  | 'offline'
  | 'over'
  | 'removed'
  | 'left'
  | 'closed';

/** What became of a player's answers to a section; `late`: it was closed before they arrived. */
export type AnswersState = 'sending' | 'kept' | 'late';

/** A group as a leader or a player sees it. Every change gives a new object. */
export interface GroupState {
  status: GroupStatus;
  /** Null until the group has been read for the first time. */
  group: GroupInfo | null;
  /** Who sees it; null as long. */
  you: GroupYou | null;
  /** In the order of the group. */
  sections: readonly GroupSection[];
  /** In the order in which they joined. */
  players: readonly GroupPlayer[];
  /** The player's own answers, by section. */
  answers: Readonly<Record<string, AnswersState>>;
}

/** What a connection knows of a group, and in which version. */
export interface KnownGroup extends Pick<GroupState, 'group' | 'you' | 'sections' | 'players'> {
  version: string | null;
}

/** Nothing known. */
export const UNKNOWN_GROUP: KnownGroup = {
  version: null,
  group: null,
  you: null,
  sections: [],
  players: [],
};

/** What is known after a frame; null when the frame says what changed since something else. */
export function applyFrame(known: KnownGroup, frame: GroupFrame): KnownGroup | null {
  const { version, base, group, you, sections = [], players = [], gone = [] } = frame;
  if (base === null) {
    return { version, group: group ?? null, you: you ?? known.you, sections, players };
  }
  if (base !== known.version) return null;
  return {
    version,
    group: group ?? known.group,
    you: you ?? known.you,
    sections: merged(known.sections, sections, ({ section_id }) => section_id),
    players: merged(known.players, players, ({ player_id }) => player_id).filter(
      ({ player_id }) => !gone.includes(player_id),
    ),
  };
}

/** What was known with changes in their places and what is new at the end. */
function merged<T>(known: readonly T[], changes: readonly T[], idOf: (one: T) => string): T[] {
  const changed = new Map(changes.map((each) => [idOf(each), each]));
  const kept = known.map((each) => changed.get(idOf(each)) ?? each);
  const ids = new Set(known.map(idOf));
  return [...kept, ...changes.filter((each) => !ids.has(idOf(each)))];
}
