import type {
  BandsByDimension,
  GroupStore,
  NewGroup,
  StoredPlayer,
  StoredSection,
} from './group-store.ts';

interface KeptAnswers {
  revision: number;
  /** Null when the section has closed and they are not to be counted. */
  bands: BandsByDimension | null;
}

interface KeptPlayer extends Omit<StoredPlayer, 'place'> {
  nameKey: string;
  secretHash: string;
  counted: boolean;
  /** By section. */
  answers: Map<string, KeptAnswers>;
}

interface Kept {
  group: NewGroup;
  leaderAway: boolean;
  sections: StoredSection[];
  /** By id, in the order in which they joined. */
  players: Map<string, KeptPlayer>;
  closing: Promise<unknown>;
}

/** Groups in memory. */
export function createMemoryGroups(): GroupStore {
  const groups = new Map<string, Kept>();
  /** When groups ended of which nothing else is known any more. */
  const ended = new Map<string, Date>();

  const lasting = (id: string, now: Date) => {
    const kept = groups.get(id);
    return kept && kept.group.expiresAt > now ? kept : undefined;
  };
  const find = (id: string, sectionId: string) => {
    const kept = groups.get(id);
    const section = kept?.sections.find((each) => each.id === sectionId);
    return kept && section ? { kept, section } : undefined;
  };
  const show = ({ players }: Kept, section: StoredSection): StoredSection => {
    const answered = [...players.values()].filter(({ answers }) => answers.has(section.id)).length;
    return structuredClone(section.state === 'closed' ? section : { ...section, answered });
  };

  return {
    async create(group) {
      const isUsed = [...groups.values()].some((kept) => kept.group.codeHash === group.codeHash);
      if (isUsed || groups.has(group.id) || ended.has(group.id)) {
        throw new Error('This group is there already.');
      }
      groups.set(group.id, {
        group: structuredClone(group),
        leaderAway: true,
        sections: group.sections.map((section) => ({
          ...structuredClone(section),
          ...{ state: 'waiting', answered: 0, picture: null },
        })),
        players: new Map(),
        closing: Promise.resolve(),
      });
    },

    async join({ organisation, codeHash, player, nameFor, most }, now) {
      const kept = [...groups.values()].find(
        ({ group }) => group.codeHash === codeHash && group.organisation === organisation,
      );
      if (!kept || kept.group.expiresAt <= now) return null;
      const { id: groupId, expiresAt } = kept.group;
      const players = [...kept.players.values()];
      const same = players.find(({ secretHash }) => secretHash === player.secretHash);
      if (same) return { groupId, playerId: same.id, nickname: same.nickname, expiresAt };
      if (players.length >= most) return null;
      const { nickname, key } = nameFor(new Set(players.map(({ nameKey }) => nameKey)));
      kept.players.set(player.id, {
        ...player,
        ...{ nickname, nameKey: key, nicknameHidden: false, counted: false },
        answers: new Map(),
      });
      return { groupId, playerId: player.id, nickname, expiresAt };
    },

    async seat(groupId, secretHash, now) {
      const kept = lasting(groupId, now);
      if (!kept) return groups.has(groupId) || ended.has(groupId) ? 'over' : null;
      if (kept.group.leaderHash === secretHash) return { groupId, playerId: null };
      const player = [...kept.players.values()].find((each) => each.secretHash === secretHash);
      return player ? { groupId, playerId: player.id } : null;
    },

    async read(groupId, now) {
      const kept = lasting(groupId, now);
      if (!kept) return null;
      const { id, organisation, quiz, language, threshold, countedFrom, expiresAt } = kept.group;
      return {
        ...structuredClone({ id, organisation, quiz, language, threshold, countedFrom, expiresAt }),
        leaderAway: kept.leaderAway,
        sections: kept.sections.map((section) => show(kept, section)),
        players: [...kept.players.values()].map(
          ({ id, nickname, nicknameHidden, avatar, answers }) => ({
            ...{ id, nickname, nicknameHidden, avatar },
            place: answers.size,
          }),
        ),
      };
    },

    async own(groupId, playerId) {
      const player = groups.get(groupId)?.players.get(playerId);
      if (!player) return null;
      const kept = [...player.answers].map(([sectionId, { revision }]) => ({
        sectionId,
        revision,
      }));
      return { counted: player.counted, kept };
    },

    async openSection(groupId, sectionId) {
      const found = find(groupId, sectionId);
      if (!found) return null;
      if (found.section.state === 'waiting') found.section.state = 'open';
      return show(found.kept, found.section);
    },

    async closeSection(groupId, sectionId, draw) {
      const found = find(groupId, sectionId);
      if (!found) return null;
      const { kept, section } = found;
      const close = async () => {
        if (section.state !== 'open') return;
        const { key, threshold, sections, countedFrom } = kept.group;
        const given = [...kept.players.values()]
          .map(({ answers }) => answers.get(sectionId)?.bands)
          .filter((bands) => bands !== undefined && bands !== null);
        // Closed before anything is awaited: what comes now is late.
        section.state = 'closed';
        section.answered = given.length;
        for (const player of kept.players.values()) {
          const answers = player.answers.get(sectionId);
          if (answers && !(player.counted && countedFrom)) answers.bands = null;
        }
        section.picture = await draw({
          ...{ key, threshold, dimensions: section.dimensions, answers: given },
          dimensionsOfGroup: sections.reduce((sum, { dimensions }) => sum + dimensions.length, 0),
        });
      };
      // Whoever closes it a second time waits for the picture of the first, whose trouble is not theirs.
      const closing = kept.closing.then(close, close);
      kept.closing = closing;
      await closing;
      return show(kept, section);
    },

    async answer({ groupId, playerId, sectionId, revision, bands }) {
      const found = find(groupId, sectionId);
      const player = found?.kept.players.get(playerId);
      if (!found || !player) return null;
      if (found.section.state !== 'open') return 'closed';
      const { dimensions } = found.section;
      if (!Object.keys(bands).every((each) => dimensions.includes(each))) {
        return 'unknown-dimension';
      }
      const former = player.answers.get(sectionId);
      if (former && former.revision >= revision) return former.revision;
      player.answers.set(sectionId, { revision, bands: structuredClone(bands) });
      return revision;
    },

    async setCounted(groupId, playerId, counted) {
      const kept = groups.get(groupId);
      const player = kept?.players.get(playerId);
      if (!kept || !player) return false;
      player.counted = counted;
      for (const { id, state } of counted ? [] : kept.sections) {
        const answers = player.answers.get(id);
        if (state === 'closed' && answers) answers.bands = null;
      }
      return true;
    },

    async hideNickname(groupId, playerId, hidden) {
      const player = groups.get(groupId)?.players.get(playerId);
      if (player) player.nicknameHidden = hidden;
      return player !== undefined;
    },

    async removePlayer(groupId, playerId) {
      return groups.get(groupId)?.players.delete(playerId) ?? false;
    },

    async setLeaderAway(groupId, away) {
      const kept = groups.get(groupId);
      if (!kept || kept.leaderAway === away) return false;
      kept.leaderAway = away;
      return true;
    },

    async end(groupId, now) {
      const kept = groups.get(groupId);
      if (!kept) return null;
      groups.delete(groupId);
      ended.set(groupId, now);
      const { organisation, quiz, countedFrom } = kept.group;
      const closed = kept.sections.filter(({ state }) => state === 'closed');
      const profiles = [...kept.players.values()]
        .filter(({ counted }) => counted && countedFrom)
        .map(
          ({ answers }): BandsByDimension =>
            Object.assign({}, ...closed.map(({ id }) => answers.get(id)?.bands)),
        )
        .filter((profile) => Object.keys(profile).length > 0);
      return { organisation, quizId: quiz.quiz_id, countedFrom, profiles };
    },

    async expired(now, limit) {
      const found = [...groups.values()].filter(({ group }) => group.expiresAt <= now);
      return found.slice(0, limit).map(({ group }) => group.id);
    },

    async forget(before) {
      const old = [...ended].filter(([, at]) => at < before);
      for (const [id] of old) ended.delete(id);
      return old.length;
    },
  };
}
