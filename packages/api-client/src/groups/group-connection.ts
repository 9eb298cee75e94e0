import type { AuroraClient } from '../client.ts';
import type { GroupSection } from '../types.ts';
import { type AnswersOutcome, createAnswerSender } from './answer-sender.ts';
import { answersOf, type GroupValues } from './band-of.ts';
import { createFrames, endingOf } from './frames.ts';
import {
  type AnswersState,
  applyFrame,
  type GroupState,
  type GroupStatus,
  type KnownGroup,
  UNKNOWN_GROUP,
} from './group-state.ts';
import { type GroupKey, groupWire } from './group-wire.ts';
import { browserGroupPorts, type GroupPorts } from './ports.ts';

/**
 * A leader's or a player's connection to their group. It comes back by itself after the network was
 * lost. What is the leader's rejects with an `AuroraError` of kind `not-found` for a player.
 */
export interface GroupConnection {
  /** The group as it is known now; another object after every change. */
  readonly state: GroupState;
  /** Calls after every change of `state`; returns what ends that. */
  subscribe(listener: () => void): () => void;
  /** Opens a section (leader). */
  openSection(sectionId: string): Promise<void>;
  /** Closes a section for good and has its picture made (leader). */
  closeSection(sectionId: string): Promise<void>;
  /**
   * Gives the player's values 0–10 for the dimensions of a section; the last ones before it closes
   * count, once. Sends until they have arrived; only how a value reads leaves the device. Rejects with
   * a RangeError for a value outside 0–10.
   */
  sendAnswers(sectionId: string, values: GroupValues): Promise<AnswersOutcome>;
  /** Says whether the player's answers may be counted in the organisation's picture. */
  setCounted(counted: boolean): Promise<void>;
  /** Hides a nickname from everybody, or shows it again (leader). */
  hideNickname(playerId: string, hidden?: boolean): Promise<void>;
  /** Removes a player (leader). */
  removePlayer(playerId: string): Promise<void>;
  /** Leaves the group; answers to sections that are not closed are deleted (player). */
  leave(): Promise<void>;
  /** Ends the group and deletes everything of it (leader). */
  end(): Promise<void>;
  /** Call it when the page becomes visible or the network is back. */
  wake(): void;
  /** Lets go of the network; the group can be opened again with the same key. */
  close(): void;
}

/**
 * Connects to a group.
 *
 * @param ports what differs from a web page: `{ openSocket: undefined }` where only requests go through,
 * as with a service in the page itself.
 */
export function connectGroup(
  client: AuroraClient,
  key: GroupKey,
  ports: Partial<GroupPorts> = {},
): GroupConnection {
  const used = { ...browserGroupPorts(), ...ports };
  const wire = groupWire(client, key);
  const listeners = new Set<() => void>();
  let known: KnownGroup = UNKNOWN_GROUP;
  let isLeaving = false;
  let state: GroupState = { ...shown(UNKNOWN_GROUP), status: 'connecting', answers: {} };

  const change = (changes: Partial<GroupState>) => {
    state = { ...state, ...changes };
    for (const listener of [...listeners]) listener();
  };
  const isFinal = () => !['connecting', 'online', 'offline'].includes(state.status);
  const answers = createAnswerSender({
    wire,
    ports: used,
    changed: (sectionId, became) => change({ answers: { ...state.answers, [sectionId]: became } }),
  });
  const know = (next: KnownGroup) => {
    const kept: Record<string, AnswersState> = {};
    for (const { section_id: id, revision } of next.you?.kept ?? []) {
      answers.known(id, revision);
      kept[id] = 'kept';
    }
    const isNews = next.you !== known.you;
    known = next;
    change({ ...shown(next), ...(isNews && { answers: { ...kept, ...state.answers } }) });
  };
  const frames = createFrames({
    wire,
    ports: used,
    version: () => known.version,
    take(frame) {
      const next = applyFrame(known, frame);
      if (!next) known = { ...known, version: null };
      else if (next.version !== known.version || frame.you) know(next);
      return next !== null;
    },
    online(isOnline) {
      const status = isOnline ? 'online' : 'offline';
      if (!isFinal() && state.status !== status) change({ status });
    },
    // The socket may say so before the answer to the request does.
    ended: (how) => finish(how === 'removed' && isLeaving ? 'left' : how),
  });
  const finish = (status: GroupStatus) => {
    if (isFinal()) return;
    frames.stop();
    answers.stop(status === 'over' || status === 'removed' ? status : 'closed');
    change({ status });
  };
  const setSection = async (sectionId: string, to: 'open' | 'closed') => {
    const section = await wire.setSection(sectionId, to);
    const put = (each: GroupSection) => (each.section_id === sectionId ? section : each);
    known = { ...known, sections: known.sections.map(put) };
    change({ sections: known.sections });
  };
  const ownId = () => known.you?.player_id ?? '';

  frames.wake();
  return {
    get state() {
      return state;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    openSection: (sectionId) => setSection(sectionId, 'open'),
    closeSection: (sectionId) => setSection(sectionId, 'closed'),
    async sendAnswers(sectionId, values) {
      return answers.send(sectionId, answersOf(values));
    },
    async setCounted(counted) {
      await wire.changePlayer(ownId(), { counted });
      if (!known.you) return;
      known = { ...known, you: { ...known.you, counted } };
      change({ you: known.you });
    },
    hideNickname: (playerId, hidden = true) =>
      wire.changePlayer(playerId, { nickname_hidden: hidden }),
    removePlayer: (playerId) => wire.removePlayer(playerId),
    async leave() {
      isLeaving = true;
      try {
        await wire.removePlayer(ownId());
      } catch (error) {
        // Whose place is gone has left, as when the answer to an earlier request was lost.
        if (!known.you || endingOf(error) === undefined) {
          isLeaving = false;
          throw error;
        }
      }
      finish('left');
    },
    async end() {
      await wire.end();
      finish('over');
    },
    wake() {
      if (isFinal()) return;
      frames.wake();
      answers.wake();
    },
    close: () => finish('closed'),
  };
}

function shown({
  group,
  you,
  sections,
  players,
}: KnownGroup): Omit<GroupState, 'status' | 'answers'> {
  return { group, you, sections, players };
}
