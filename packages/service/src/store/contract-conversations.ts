import { beforeEach, describe, expect, it } from 'vitest';
import type { Activity } from '../direct-line/activity.ts';
import type { ConversationStore, Rating, Turn } from './conversation-store.ts';

const noon = new Date('2026-03-04T12:00:00.000Z');
const later = new Date('2026-03-04T13:00:00.000Z');

function said(sequence: number, text = `sanottu ${sequence}`): Activity {
  return {
    type: 'message',
    id: `c|${String(sequence).padStart(7, '0')}`,
    timestamp: noon.toISOString(),
    channelId: 'directline',
    conversation: { id: 'c' },
    from: { id: 'minä', role: 'user' },
    text,
  };
}

function turn(version: number, activities: Activity[], more: Partial<Turn> = {}): Turn {
  return {
    version,
    at: noon,
    memory: { turns: version },
    activities,
    clientActivityId: null,
    ...more,
  };
}

function rating(activityId: string | null, more: Partial<Rating> = {}): Rating {
  const nothing = { answer: null, score: null, reasons: [], resolved: null, at: noon };
  return { bot: 'kaiku', activityId, ...nothing, ...more };
}

/** Runs the checks that every store of conversations must pass. */
export function describeConversationStore(name: string, getStore: () => ConversationStore): void {
  describe(`${name}: conversations`, () => {
    let store: ConversationStore;
    const start = (id: string, organisation = 'town', bot = 'kaiku', at = noon) =>
      store.of(organisation).start({ id, bot, userId: null, at });

    beforeEach(() => {
      store = getStore();
    });

    it('begins once, however often it is begun', async () => {
      expect(await store.of('town').read('c')).toBeNull();
      expect(await start('c')).toBe('started');
      expect(await start('c')).toBe('known');
      expect(await store.of('town').read('c')).toEqual({
        conversation: {
          ...{ id: 'c', organisation: 'town', bot: 'kaiku', userId: null, at: noon },
          ...{ version: 0, lastSequence: 0, lastAt: noon, memory: null },
        },
        known: null,
      });
    });

    it('grows by whole turns, in order, and keeps what was remembered last', async () => {
      await start('c');
      const town = store.of('town');
      expect(await town.commit('c', turn(0, [said(1), said(2)]))).toBe(true);
      expect(await town.commit('c', turn(1, [said(3)], { at: later }))).toBe(true);
      expect(await town.activities('c', 0, 100)).toEqual([said(1), said(2), said(3)]);
      expect(await town.activities('c', 1, 1)).toEqual([said(2)]);
      expect(await town.activities('c', 3, 100)).toEqual([]);
      expect(await town.activities('c', 999, 100)).toEqual([]);
      const read = await town.read('c');
      expect(read?.conversation).toMatchObject({
        version: 2,
        lastSequence: 3,
        memory: { turns: 1 },
      });
      expect(read?.conversation.lastAt).toEqual(later);
    });

    it('lets one of several turns on the same version in, and nothing of the others', async () => {
      await start('c');
      const town = store.of('town');
      const outcomes = await Promise.all(
        Array.from({ length: 8 }, (_, at) => town.commit('c', turn(0, [said(1, `tulija ${at}`)]))),
      );
      expect(outcomes.filter((kept) => kept)).toHaveLength(1);
      const kept = await town.activities('c', 0, 100);
      expect(kept.map(({ text }) => text)).toEqual([`tulija ${outcomes.indexOf(true)}`]);
      expect(await town.commit('c', turn(0, [said(2)]))).toBe(false);
      expect(await town.commit('nobody', turn(0, [said(1)]))).toBe(false);
    });

    it('knows again what its sender called so, and keeps it once', async () => {
      await start('c');
      await start('d');
      const town = store.of('town');
      await town.commit('c', turn(0, [said(1), said(2)]));
      const named = { clientActivityId: 'oma-1' };
      expect(await town.commit('c', turn(1, [said(3), said(4)], named))).toBe(true);
      expect(await town.commit('c', turn(2, [said(5)], named))).toBe(false);
      expect((await town.read('c', 'oma-1'))?.known).toBe(3);
      expect((await town.read('c', 'oma-2'))?.known).toBeNull();
      expect((await town.read('d', 'oma-1'))?.known).toBeNull();
      expect(await town.commit('d', turn(0, [said(1)], named))).toBe(true);
    });

    it('tells how far conversations have gone, of those that are there', async () => {
      await start('c');
      await start('d', 'parish');
      await store.of('town').commit('c', turn(0, [said(1), said(2)]));
      const places = await store.places(['d', 'nobody', 'c']);
      expect(Object.fromEntries(places)).toEqual({ c: 2, d: 0 });
      expect((await store.places([])).size).toBe(0);
    });

    it('gives back every text as it was said', async () => {
      await start('c');
      const texts = ['ä 💜 👩‍👩‍👧', '"\\\n\t', 'שלום', '{"a":1}', "'; drop table activity; --", ''];
      const activities = texts.map((text, at) => said(at + 1, text));
      await store.of('town').commit('c', turn(0, activities, { memory: { texts, big: 1e300 } }));
      expect(await store.of('town').activities('c', 0, 100)).toEqual(activities);
      expect((await store.of('town').read('c'))?.conversation.memory).toEqual({
        texts,
        big: 1e300,
      });
    });

    it('is gone when it is deleted, with all that was said, and cannot begin again', async () => {
      await start('c');
      const town = store.of('town');
      await town.commit('c', turn(0, [said(1)], { clientActivityId: 'oma' }));
      expect(await town.isDeleted('c')).toBe(false);
      expect(await town.delete('c', noon)).toBe(true);
      expect(await town.delete('c', noon)).toBe(false);
      expect(await town.isDeleted('c')).toBe(true);
      expect(await town.read('c', 'oma')).toBeNull();
      expect(await town.activities('c', 0, 100)).toEqual([]);
      expect(await town.commit('c', turn(1, [said(2)]))).toBe(false);
      expect(await start('c')).toBe('deleted');
    });

    it('forgets after a time even that there was a conversation', async () => {
      await start('c');
      await store.of('town').delete('c', noon);
      expect(await store.forgetDeleted(noon)).toBe(0);
      expect(await store.forgetDeleted(later)).toBe(1);
      expect(await store.of('town').isDeleted('c')).toBe(false);
    });

    it('goes when it has been silent for long, with that bot of that organisation only', async () => {
      await start('c');
      await start('d', 'town', 'toinen');
      await start('e', 'parish');
      await start('f');
      await store.of('town').commit('f', turn(0, [said(1)], { at: later }));
      expect(await store.of('town').deleteSilentSince('kaiku', later)).toBe(1);
      expect(await store.of('town').read('c')).toBeNull();
      expect(await store.of('town').read('d')).not.toBeNull();
      expect(await store.of('parish').read('e')).not.toBeNull();
      expect(await store.of('town').read('f')).not.toBeNull();
    });

    it('keeps the last rating of each answer and of the conversation, oldest first', async () => {
      await start('c');
      await start('d');
      const town = store.of('town');
      const unclear = rating('c|2', { answer: 'vuokra', score: -1, reasons: ['other', 'ä'] });
      const whole = rating(null, { score: 4, resolved: false, at: later });
      expect(await town.ratings('kaiku')).toEqual([]);
      expect(await town.rate('c', rating('c|2', { score: 1, at: later }))).toBe(true);
      expect(await town.rate('c', whole)).toBe(true);
      expect(await town.rate('c', unclear)).toBe(true);
      expect(await town.rate('d', rating('d|2', { bot: 'toinen', score: 1 }))).toBe(true);
      expect(await town.ratings('kaiku')).toEqual([unclear, whole]);
      expect(await town.rate('c', rating('c|2'))).toBe(true);
      expect(await town.ratings('kaiku')).toEqual([whole]);
      expect(await town.rate('nobody', unclear)).toBe(false);
      expect((await town.read('c'))?.conversation.version).toBe(0);
    });

    it('deletes the ratings with their conversation', async () => {
      const town = store.of('town');
      for (const id of ['c', 'd']) {
        await start(id);
        await town.rate(id, rating(`${id}|1`, { score: 1 }));
        await town.rate(id, rating(null, { resolved: true }));
      }
      await town.delete('c', noon);
      expect((await town.ratings('kaiku')).map(({ activityId }) => activityId)).toHaveLength(2);
      await town.deleteSilentSince('kaiku', later);
      expect(await town.ratings('kaiku')).toEqual([]);
    });

    it('shows and changes nothing of another organisation', async () => {
      await start('c');
      const other = store.of('parish');
      expect(await other.rate('c', rating('c|1', { score: 1 }))).toBe(false);
      await store.of('town').rate('c', rating('c|1', { score: 1 }));
      expect(await other.ratings('kaiku')).toEqual([]);
      expect(await other.read('c')).toBeNull();
      expect(await other.commit('c', turn(0, [said(1)]))).toBe(false);
      expect(await other.delete('c', noon)).toBe(false);
      await store.of('town').commit('c', turn(0, [said(1)]));
      expect(await other.activities('c', 0, 100)).toEqual([]);
      await expect(start('c', 'parish')).rejects.toThrow();
      expect(await store.of('town').read('c')).not.toBeNull();
    });

    it('has one key for signing, whoever asks first', async () => {
      const keys = await Promise.all(
        [1, 2, 3].map((byte) => store.signingKey(new Uint8Array(32).fill(byte))),
      );
      expect(keys[1]).toEqual(keys[0]);
      expect(keys[2]).toEqual(keys[0]);
      expect(keys[0]).toHaveLength(32);
      expect(await store.signingKey(new Uint8Array(32).fill(4))).toEqual(keys[0]);
    });
  });
}
