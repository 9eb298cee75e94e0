import type {
  GroupFrame,
  GroupInfo,
  GroupPlayer,
  GroupSection,
  GroupYou,
} from '@auroraai/api-client';
import type { OwnPlace, StoredGroup, StoredPlayer, StoredSection } from '../store/group-store.ts';

/** A group as the wire shows it to everybody in it. */
export interface ShownGroup {
  info: GroupInfo;
  sections: readonly GroupSection[];
  players: readonly GroupPlayer[];
}

/** A group in one of its versions. */
export interface Version {
  version: string;
  shown: ShownGroup;
}

/** What everybody in a group sees. */
export function showGroup(group: StoredGroup): ShownGroup {
  return {
    info: {
      group_id: group.id,
      quiz: group.quiz,
      language: group.language,
      threshold: group.threshold,
      expires_at: group.expiresAt.toISOString(),
      leader_away: group.leaderAway,
      asks_to_count: group.countedFrom !== null,
    },
    sections: group.sections.map(showSection),
    players: group.players.map(showPlayer),
  };
}

/** A section as everybody sees it. */
export function showSection({ id, state, answered, picture }: StoredSection): GroupSection {
  return { section_id: id, state, answered, picture };
}

function showPlayer(player: StoredPlayer): GroupPlayer {
  return {
    player_id: player.id,
    nickname: player.nicknameHidden ? null : player.nickname,
    avatar: player.avatar,
    place: player.place,
  };
}

/** What only the asking one sees; `own` is null for the leader. */
export function showYou(playerId: string | null, own: OwnPlace | null): GroupYou {
  return {
    role: playerId === null ? 'leader' : 'player',
    player_id: playerId,
    counted: own?.counted ?? false,
    kept: (own?.kept ?? []).map(({ sectionId, revision }) => ({
      section_id: sectionId,
      revision,
    })),
  };
}

/** Everything of a group, for somebody who knows nothing. */
export function wholeFrame({ version, shown }: Version, you: GroupYou): GroupFrame {
  const { info, sections, players } = shown;
  return { version, base: null, group: info, you, sections: [...sections], players: [...players] };
}

/** What has changed from one version to another. */
export function changesFrame(from: Version, to: Version): GroupFrame {
  const sections = changed(from.shown.sections, to.shown.sections, (each) => each.section_id);
  const players = changed(from.shown.players, to.shown.players, (each) => each.player_id);
  const left = new Set(to.shown.players.map(({ player_id }) => player_id));
  const gone = from.shown.players.filter(({ player_id }) => !left.has(player_id));
  const isSame = same(from.shown.info, to.shown.info);
  return {
    version: to.version,
    base: from.version,
    ...(!isSame && { group: to.shown.info }),
    ...(sections.length > 0 && { sections }),
    ...(players.length > 0 && { players }),
    ...(gone.length > 0 && { gone: gone.map(({ player_id }) => player_id) }),
  };
}

/** Whether a frame says nothing new. */
export function isEmptyFrame({ base, group, sections, players, gone }: GroupFrame): boolean {
  return base !== null && !group && !sections && !players && !gone;
}

function changed<T>(from: readonly T[], to: readonly T[], idOf: (one: T) => string): T[] {
  const known = new Map(from.map((each) => [idOf(each), each]));
  return to.filter((each) => !same(each, known.get(idOf(each))));
}

/** Both come from the same function, so that equal things are written alike. */
function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
