import type { SectionPicture } from '@auroraai/api-client';
import { beforeEach, describe, expect, it } from 'vitest';
import type { BandsByDimension, ClosingSection, GroupStore, NewGroup } from './group-store.ts';

const noon = new Date('2026-03-04T12:00:00.000Z');
const evening = new Date('2026-03-04T20:00:00.000Z');
const tomorrow = new Date('2026-03-05T12:00:00.000Z');

function uuid(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
}

function hash(n: number): string {
  return String(n).padStart(64, '0');
}

const [OURS, THEIRS, LEADER] = [uuid(1), uuid(2), hash(900)];

function group(id: string, n: number, more: Partial<NewGroup> = {}): NewGroup {
  return {
    ...{ id, organisation: 'town', language: 'fi', threshold: 5, at: noon, expiresAt: tomorrow },
    quiz: { quiz_id: 'leirikirja', version: '1', address: '/quiz.json' },
    countedFrom: { region: '02', ageBand: null },
    sections: [
      { id: 'me', dimensions: ['health', 'self'] },
      { id: 'friends', dimensions: ['friends'] },
    ],
    codeHash: hash(n),
    leaderHash: LEADER,
    key: new Uint8Array([1, 2, 3]),
    ...more,
  };
}

/** Bands as a text that is the same however they are stored. */
function byText(bands: BandsByDimension): string {
  return Object.entries(bands).map(String).sort().join(' ');
}

/** Runs the checks that every store of groups must pass. */
export function describeGroupStore(name: string, getStore: () => GroupStore): void {
  describe(`${name}: group play`, () => {
    let groups: GroupStore;

    beforeEach(async () => {
      groups = getStore();
      await groups.create(group(OURS, 101));
      await groups.create(group(THEIRS, 102, { leaderHash: hash(901), countedFrom: null }));
    });

    const join = (
      n: number,
      wish = `P${n}`,
      { code = 101, most = 300, organisation = 'town' } = {},
    ) =>
      groups.join(
        {
          ...{ organisation, codeHash: hash(code), most },
          player: { id: uuid(1000 + n), secretHash: hash(n), avatar: 'fox' },
          nameFor: (inUse) => {
            const nickname = inUse.has(wish) ? `${wish} 2` : wish;
            return { nickname, key: nickname };
          },
        },
        noon,
      );
    const answer = (n: number, bands: BandsByDimension, revision = 1, sectionId = 'me') =>
      groups.answer({ groupId: OURS, playerId: uuid(1000 + n), sectionId, revision, bands });
    const drawn: ClosingSection[] = [];
    const picture: SectionPicture = { too_few: false, dimensions: [] };
    const close = (sectionId = 'me') =>
      groups.closeSection(OURS, sectionId, async (section) => {
        drawn.push(section);
        return picture;
      });
    const section = async (id = 'me') =>
      (await groups.read(OURS, noon))?.sections.find((each) => each.id === id);

    beforeEach(() => {
      drawn.length = 0;
    });

    describe('groups', () => {
      it('are shown as they were made, with those who joined in their order', async () => {
        expect(await join(2, 'Kettu')).toEqual({
          ...{ groupId: OURS, playerId: uuid(1002), nickname: 'Kettu', expiresAt: tomorrow },
        });
        expect((await join(1, 'Kettu'))?.nickname).toBe('Kettu 2');
        const { codeHash: _c, leaderHash: _l, key: _k, at: _a, ...known } = group(OURS, 101);
        const player = { nicknameHidden: false, avatar: 'fox', place: 0 };
        expect(await groups.read(OURS, noon)).toEqual({
          ...known,
          leaderAway: true,
          sections: known.sections.map((each) => ({
            ...{ ...each, state: 'waiting', answered: 0, picture: null },
          })),
          players: [
            { id: uuid(1002), nickname: 'Kettu', ...player },
            { id: uuid(1001), nickname: 'Kettu 2', ...player },
          ],
        });
        expect((await groups.read(THEIRS, noon))?.players).toEqual([]);
        expect(await groups.read(uuid(9), noon)).toBeNull();
      });

      it('refuse an id or a code that is in use', async () => {
        await expect(groups.create(group(OURS, 103))).rejects.toThrow();
        await expect(groups.create(group(uuid(3), 101))).rejects.toThrow();
      });

      it('let nobody in with another code, on another website, or when they are full or over', async () => {
        expect(await join(1, 'A', { code: 999 })).toBeNull();
        expect(await join(1, 'A', { organisation: 'city' })).toBeNull();
        expect(await join(1)).not.toBeNull();
        expect(await join(2, 'B', { most: 1 })).toBeNull();
        await groups.end(OURS, noon);
        expect(await join(3)).toBeNull();
      });

      it('give whoever comes twice with one secret one place', async () => {
        const first = await join(1, 'Kettu');
        expect(await join(1, 'Susi', { most: 1 })).toEqual(first);
        expect((await groups.read(OURS, noon))?.players).toHaveLength(1);
      });

      it('give everybody who joins at once a place and a name of their own', async () => {
        const all = await Promise.all(
          Array.from({ length: 8 }, (_, n) =>
            groups.join(
              {
                ...{ organisation: 'town', codeHash: hash(101), most: 300 },
                player: { id: uuid(2000 + n), secretHash: hash(2000 + n), avatar: 'fox' },
                nameFor: (inUse) => ({ nickname: `K ${inUse.size}`, key: `${inUse.size}` }),
              },
              noon,
            ),
          ),
        );
        expect(new Set(all.map((each) => each?.nickname)).size).toBe(8);
      });

      it('know whose a secret is, and when there is nothing behind it any more', async () => {
        await join(1);
        expect(await groups.seat(OURS, LEADER, noon)).toEqual({ groupId: OURS, playerId: null });
        expect(await groups.seat(OURS, hash(1), noon)).toMatchObject({ playerId: uuid(1001) });
        expect(await groups.seat(THEIRS, hash(1), noon)).toBeNull();
        expect(await groups.seat(THEIRS, LEADER, noon)).toBeNull();
        expect(await groups.seat(uuid(9), LEADER, noon)).toBeNull();
        expect(await groups.seat(OURS, LEADER, tomorrow)).toBe('over');
        expect(await groups.read(OURS, tomorrow)).toBeNull();
      });
    });

    describe('answers in groups', () => {
      beforeEach(async () => {
        for (const n of [1, 2, 3]) await join(n);
        await groups.openSection(OURS, 'me');
      });

      it('count once, the newest before the section closes', async () => {
        expect(await answer(1, { health: 'low' }, 5)).toBe(5);
        expect(await answer(1, { health: 'low' }, 5)).toBe(5);
        expect(await answer(1, { health: 'good', self: 'fair' }, 7)).toBe(7);
        expect(await answer(1, { health: 'low' }, 6)).toBe(7);
        expect(await answer(2, {}, 2 ** 50)).toBe(2 ** 50);
        expect((await section())?.answered).toBe(2);
        expect(await groups.own(OURS, uuid(1001))).toEqual({
          ...{ counted: false, kept: [{ sectionId: 'me', revision: 7 }] },
        });
        expect((await groups.read(OURS, noon))?.players.map(({ place }) => place)).toEqual([
          1, 1, 0,
        ]);
        expect(await close()).toMatchObject({ state: 'closed', answered: 2, picture });
        const [{ answers = [], key, ...rest } = {}] = drawn as Partial<ClosingSection>[];
        expect(answers.map(byText).sort()).toEqual(['', 'health,good self,fair']);
        expect([...(key ?? [])]).toEqual([1, 2, 3]);
        expect(rest).toEqual({
          ...{ threshold: 5, dimensions: ['health', 'self'], dimensionsOfGroup: 3 },
        });
      });

      it('are not taken before a section opens, after it has closed, or for what it does not ask', async () => {
        expect(await answer(1, {}, 1, 'friends')).toBe('closed');
        expect(await answer(1, { friends: 'low' })).toBe('unknown-dimension');
        expect(await answer(1, {}, 1, 'nowhere')).toBeNull();
        expect(await answer(9, {})).toBeNull();
        await close();
        expect(await answer(1, {})).toBe('closed');
        expect((await section())?.answered).toBe(0);
      });

      it('make one picture, whoever closes the section and however often', async () => {
        await answer(1, { health: 'low' });
        const [one, other] = await Promise.all([close(), close()]);
        expect(one).toEqual(other);
        expect(drawn).toHaveLength(1);
        await groups.openSection(OURS, 'me');
        expect((await close())?.state).toBe('closed');
        expect(drawn).toHaveLength(1);
        expect(await close('friends')).toMatchObject({ state: 'waiting', picture: null });
        expect(await close('nowhere')).toBeNull();
      });

      it('go with whoever leaves, but what has been closed stays', async () => {
        await answer(1, { health: 'low' });
        await answer(2, { health: 'good' });
        expect(await groups.removePlayer(OURS, uuid(1001))).toBe(true);
        expect(await groups.removePlayer(OURS, uuid(1001))).toBe(false);
        expect((await section())?.answered).toBe(1);
        await close();
        expect(drawn[0]?.answers).toEqual([{ health: 'good' }]);
        await groups.removePlayer(OURS, uuid(1002));
        expect(await section()).toMatchObject({ answered: 1, picture });
        expect(await groups.seat(OURS, hash(1), noon)).toBeNull();
        expect(await groups.own(OURS, uuid(1001))).toBeNull();
      });

      it('hide a nickname and note where the leader is', async () => {
        expect(await groups.hideNickname(OURS, uuid(1001), true)).toBe(true);
        expect(await groups.hideNickname(THEIRS, uuid(1001), true)).toBe(false);
        expect(await groups.setLeaderAway(OURS, false)).toBe(true);
        expect(await groups.setLeaderAway(OURS, false)).toBe(false);
        const shown = await groups.read(OURS, noon);
        expect(shown?.leaderAway).toBe(false);
        expect(shown?.players[0]?.nicknameHidden).toBe(true);
      });
    });

    describe('the end of groups', () => {
      beforeEach(async () => {
        for (const n of [1, 2, 3, 4]) await join(n);
        for (const id of ['me', 'friends']) await groups.openSection(OURS, id);
      });

      it('hands over what people let be counted of closed sections, one profile each, and no more', async () => {
        for (const n of [1, 2, 3, 4]) await answer(n, { health: 'low', self: 'fair' });
        await groups.setCounted(OURS, uuid(1001), true);
        await groups.setCounted(OURS, uuid(1003), true);
        await close();
        // The second says so too late for the first section; the third takes it back.
        await groups.setCounted(OURS, uuid(1002), true);
        await groups.setCounted(OURS, uuid(1003), false);
        await groups.setCounted(OURS, uuid(1003), true);
        for (const n of [1, 2, 4]) await answer(n, { friends: 'good' }, 1, 'friends');
        await close('friends');
        const ended = await groups.end(OURS, evening);
        expect(ended?.profiles.map(byText).sort()).toEqual([
          'friends,good',
          'friends,good health,low self,fair',
        ]);
        expect(ended).toMatchObject({
          ...{ organisation: 'town', quizId: 'leirikirja' },
          countedFrom: { region: '02', ageBand: null },
        });
      });

      it('leaves out sections that were never closed', async () => {
        await groups.setCounted(OURS, uuid(1001), true);
        await answer(1, { health: 'low' });
        expect((await groups.end(OURS, evening))?.profiles).toEqual([]);
      });

      it('is final: nothing is left but that it is over, and that is forgotten in time', async () => {
        expect(await groups.end(OURS, evening)).not.toBeNull();
        expect(await groups.end(OURS, evening)).toBeNull();
        expect(await groups.seat(OURS, LEADER, noon)).toBe('over');
        expect(await groups.seat(OURS, hash(77), noon)).toBe('over');
        expect(await groups.read(OURS, noon)).toBeNull();
        expect(await groups.own(OURS, uuid(1001))).toBeNull();
        expect(await answer(1, {})).toBeNull();
        expect(await groups.openSection(OURS, 'me')).toBeNull();
        expect(await groups.forget(evening)).toBe(0);
        expect(await groups.forget(tomorrow)).toBe(1);
        expect(await groups.seat(OURS, LEADER, noon)).toBeNull();
      });

      it('comes by itself when they have expired', async () => {
        expect(await groups.expired(noon, 10)).toEqual([]);
        expect((await groups.expired(tomorrow, 10)).sort()).toEqual([OURS, THEIRS]);
        expect(await groups.expired(tomorrow, 1)).toHaveLength(1);
        await groups.end(OURS, tomorrow);
        expect(await groups.expired(tomorrow, 10)).toEqual([THEIRS]);
      });
    });
  });
}
