import {
  AuroraError,
  type GroupPlayer,
  type GroupSection,
  type JoinRequest,
} from '@auroraai/api-client';
import type { GroupConnection, GroupState } from '@auroraai/api-client/groups';
import type { GroupAccess } from './group-access.ts';

const uuid = (last: number) => `00000000-0000-4000-8000-${String(last).padStart(12, '0')}`;

/** A picture of a section in which every dimension reads alike. */
export function examplePicture(dimensions: readonly string[]): GroupSection['picture'] {
  return {
    too_few: false,
    dimensions: dimensions.map((dimension, index) => ({
      dimension,
      shares: index === 1 ? { low: 10, fair: 20, good: 70 } : { low: 20, fair: 30, good: 50 },
    })),
  };
}

/** What an example begins with. */
export interface ExampleGroupOptions {
  quiz?: string;
  sections?: readonly Partial<GroupSection>[];
  /** Nicknames of those who are there, `null` for one that is hidden. */
  players?: readonly (string | null)[];
  status?: GroupState['status'];
  leaderAway?: boolean;
  asksToCount?: boolean;
  threshold?: number;
  /** Refuses to make or join a group. */
  refuse?: AuroraError;
  /** The nickname that those get who join. @default the one they ask for */
  renamed?: string;
  /** Nothing that a player says reaches the group. */
  isUnheard?: boolean;
  /** What becomes of answers. @default they are kept */
  answers?: 'kept' | 'late' | 'sending';
}

const AVATARS = ['fox', 'owl', 'bear', 'seal', 'lynx', 'swan', 'spruce', 'birch', 'hare', 'moose'];

/** Sections `me`, `people` and `everyday` of "Miten menee?", none of them open. */
const SECTIONS: readonly Partial<GroupSection>[] = ['me', 'people', 'everyday'].map((id) => ({
  section_id: id,
}));

/** A group without a service: what is done to it is seen by everybody at once. */
export function createExampleGroup(options: ExampleGroupOptions = {}) {
  const listeners = new Set<() => void>();
  let shared: GroupState = {
    status: options.status ?? 'online',
    group: {
      group_id: uuid(1),
      quiz: { quiz_id: options.quiz ?? 'miten-menee', version: '1' },
      language: 'fi',
      threshold: options.threshold ?? 10,
      expires_at: '2026-11-24T08:00:00Z',
      leader_away: options.leaderAway ?? false,
      asks_to_count: options.asksToCount ?? false,
    },
    you: null,
    sections: (options.sections ?? SECTIONS).map((section) => ({
      section_id: 'me',
      state: 'waiting',
      answered: 0,
      picture: null,
      ...section,
    })),
    players: (options.players ?? []).map(
      (nickname, index): GroupPlayer => ({
        player_id: uuid(100 + index),
        nickname,
        avatar: AVATARS[index % AVATARS.length] ?? 'fox',
        place: index % 3 === 2 ? 1 : 0,
      }),
    ),
    answers: {},
  };
  /** Changes the group as everybody sees it. */
  const set = (changes: Partial<GroupState>) => {
    shared = { ...shared, ...changes };
    for (const listener of [...listeners]) listener();
  };
  const setSection = (id: string, changes: Partial<GroupSection>) =>
    set({
      sections: shared.sections.map((each) =>
        each.section_id === id ? { ...each, ...changes } : each,
      ),
    });
  const without = (id: string) =>
    set({ players: shared.players.filter(({ player_id }) => player_id !== id) });

  const connect: GroupAccess['connect'] = ({ secret }) => {
    const player = secret === 'leader' ? null : secret;
    let seen: { of: GroupState; state: GroupState } | undefined;
    const connection: GroupConnection = {
      get state() {
        if (seen?.of !== shared)
          seen = {
            of: shared,
            state: {
              ...shared,
              you: {
                role: player === null ? 'leader' : 'player',
                player_id: player,
                counted: false,
                kept: [],
              },
            },
          };
        return seen.state;
      },
      subscribe(listener) {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
      openSection: async (id) => setSection(id, { state: 'open' }),
      closeSection: async (id) =>
        setSection(id, { state: 'closed', picture: { too_few: true, dimensions: [] } }),
      async sendAnswers(id) {
        const became = options.answers ?? 'kept';
        set({
          answers: { ...shared.answers, [id]: became },
          players: shared.players.map((each) =>
            each.player_id === player && became === 'kept' ? { ...each, place: 1 } : each,
          ),
        });
        return became === 'sending' ? 'closed' : became;
      },
      setCounted: async () => {
        if (options.isUnheard) throw new AuroraError('network');
      },
      hideNickname: async (id) =>
        set({
          players: shared.players.map((each) =>
            each.player_id === id ? { ...each, nickname: null } : each,
          ),
        }),
      removePlayer: async (id) => without(id),
      leave: async () => {
        if (options.isUnheard) throw new AuroraError('network');
        if (player !== null) without(player);
      },
      end: async () => set({ status: 'over' }),
      wake: () => {},
      close: () => {},
    };
    return connection;
  };
  const access: GroupAccess = {
    connect,
    async create() {
      if (options.refuse) throw options.refuse;
      return {
        group_id: uuid(1),
        code: '7K3M-9QXR',
        leader_secret: 'leader',
        expires_at: '2026-11-24T08:00:00Z',
      };
    },
    async join({ nickname: wanted, avatar }: JoinRequest) {
      if (options.refuse) throw options.refuse;
      const nickname = options.renamed ?? wanted;
      const id = uuid(200 + shared.players.length);
      set({ players: [...shared.players, { player_id: id, nickname, avatar, place: 0 }] });
      return {
        group_id: uuid(1),
        player_id: id,
        player_secret: id,
        nickname,
        expires_at: '2026-11-24T08:00:00Z',
      };
    },
  };
  return { access, set, setSection };
}

/** What {@link createExampleGroup} makes. */
export type ExampleGroup = ReturnType<typeof createExampleGroup>;
