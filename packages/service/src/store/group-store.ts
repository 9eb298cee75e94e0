import type { AnswerBand, QuizEdition, SectionPicture } from '@auroraai/api-client';
import type { AgeBand } from '../situation-picture/port.ts';

/** How one person answered a section; a dimension that was skipped is absent. */
export type BandsByDimension = Readonly<Partial<Record<string, AnswerBand>>>;

/** A section of a group's quiz. */
export interface NewGroupSection {
  /** As in the quiz. */
  id: string;
  /** The dimensions that answers to it tell about. */
  dimensions: readonly string[];
}

/** Where a group comes from whose answers may be counted; null where that is not known. */
export interface CountedFrom {
  region: string | null;
  ageBand: AgeBand | null;
}

/** A group that plays a quiz together. */
export interface NewGroup {
  /** A UUID. */
  id: string;
  organisation: string;
  quiz: QuizEdition;
  language: string;
  threshold: number;
  /** Where it comes from, when its answers may be counted; null when nobody is asked. */
  countedFrom: CountedFrom | null;
  sections: readonly NewGroupSection[];
  /** Hash of the code with which people join; 64 hex characters. */
  codeHash: string;
  /** Hash of the leader's secret; 64 hex characters. */
  leaderHash: string;
  /** The key with which pictures are drawn. */
  key: Uint8Array;
  at: Date;
  expiresAt: Date;
}

/** Somebody who joins. */
export interface NewPlayer {
  /** A UUID. */
  id: string;
  /** Hash of the player's secret; 64 hex characters. */
  secretHash: string;
  avatar: string;
}

/** A nickname, and in which form it is compared with others. */
export interface ChosenName {
  nickname: string;
  key: string;
}

/** A player's place. */
export interface JoinedPlayer {
  groupId: string;
  playerId: string;
  nickname: string;
  expiresAt: Date;
}

/** A request to join. */
export interface Joining {
  organisation: string;
  codeHash: string;
  player: NewPlayer;
  /** A nickname whose key is not among those in use. */
  nameFor: (inUse: ReadonlySet<string>) => ChosenName;
  /** How many players a group has at most. */
  most: number;
}

/** Who holds a secret of a group. */
export interface Seat {
  groupId: string;
  /** Null for the leader. */
  playerId: string | null;
}

/** A section as it is shown to everybody. */
export interface StoredSection extends NewGroupSection {
  state: 'waiting' | 'open' | 'closed';
  /** How many have answered; does not change any more when it is closed. */
  answered: number;
  /** Null until it is closed. */
  picture: SectionPicture | null;
}

/** A player as shown to everybody. */
export interface StoredPlayer {
  id: string;
  nickname: string;
  nicknameHidden: boolean;
  avatar: string;
  /** How many sections the player has answered. */
  place: number;
}

/** A group as it is shown to everybody in it. */
export interface StoredGroup
  extends Pick<
    NewGroup,
    'id' | 'organisation' | 'quiz' | 'language' | 'threshold' | 'countedFrom' | 'expiresAt'
  > {
  leaderAway: boolean;
  /** In the order of the group. */
  sections: StoredSection[];
  /** In the order in which they joined. */
  players: StoredPlayer[];
}

/** What only a player sees of themself. */
export interface OwnPlace {
  counted: boolean;
  /** The revision of the answers that count, by section. */
  kept: { sectionId: string; revision: number }[];
}

/** A player's answers to a section. */
export interface NewAnswers {
  groupId: string;
  playerId: string;
  sectionId: string;
  revision: number;
  bands: BandsByDimension;
}

/** What the picture of a section is to be made of. */
export interface ClosingSection {
  key: Uint8Array;
  threshold: number;
  dimensions: readonly string[];
  dimensionsOfGroup: number;
  answers: readonly BandsByDimension[];
}

/** What is left of a group that is over, for a moment: what its players let be counted. */
export interface EndedGroup {
  organisation: string;
  quizId: string;
  countedFrom: CountedFrom | null;
  /** Of each player who agreed, the answers to closed sections. */
  profiles: BandsByDimension[];
}

/**
 * Groups that play a quiz. Answers are kept as bands until their section closes; then they are deleted
 * but for those of players who let them be counted, whose bands stay until the group ends.
 */
export interface GroupStore {
  /** Keeps a new group; throws when its id or its code is in use. */
  create(group: NewGroup): Promise<void>;
  /**
   * Lets somebody in. With the secret of a player who is there already it gives that place. Null when
   * the code opens no group that lasts at `now`, of this organisation, with room.
   */
  join(joining: Joining, now: Date): Promise<JoinedPlayer | null>;
  /** Whose secret it is in a group that lasts at `now`; `over` when the group does not last any more. */
  seat(groupId: string, secretHash: string, now: Date): Promise<Seat | 'over' | null>;
  /** A group as everybody in it sees it; null when it does not last at `now`. */
  read(groupId: string, now: Date): Promise<StoredGroup | null>;
  /** What a player sees of themself; null when they are not in the group. */
  own(groupId: string, playerId: string): Promise<OwnPlace | null>;
  /** Opens a section that waits; gives the section as it is then, null when there is none. */
  openSection(groupId: string, sectionId: string): Promise<StoredSection | null>;
  /**
   * Closes an open section with its picture, in one step with the last answer that counts, and deletes
   * the answers. A closed one keeps its picture; one that waits stays as it is. Gives the section as it
   * is then, null when there is none.
   */
  closeSection(
    groupId: string,
    sectionId: string,
    draw: (section: ClosingSection) => Promise<SectionPicture>,
  ): Promise<StoredSection | null>;
  /**
   * Keeps a player's answers to an open section unless newer ones are kept. Gives the revision that
   * counts; `closed` when the section is not open, `unknown-dimension` when it has not all of them,
   * null when there is no such player or section.
   */
  answer(answers: NewAnswers): Promise<number | 'closed' | 'unknown-dimension' | null>;
  /** Notes whether a player's answers may be counted; when not, deletes those to closed sections. False when they are not there. */
  setCounted(groupId: string, playerId: string, counted: boolean): Promise<boolean>;
  /** Hides or shows a nickname; false when there is no such player. */
  hideNickname(groupId: string, playerId: string, hidden: boolean): Promise<boolean>;
  /** Removes a player with everything of them but what closed sections have counted; false when they are not there. */
  removePlayer(groupId: string, playerId: string): Promise<boolean>;
  /** Notes whether the leader is away; whether that was news. */
  setLeaderAway(groupId: string, away: boolean): Promise<boolean>;
  /** Deletes everything of a group but that it was there; null when it is over already. */
  end(groupId: string, now: Date): Promise<EndedGroup | null>;
  /** Groups that have expired at `now` and are not ended yet, at most `limit`. */
  expired(now: Date, limit: number): Promise<string[]>;
  /** Forgets that there were groups that ended before; returns how many. */
  forget(before: Date): Promise<number>;
}
