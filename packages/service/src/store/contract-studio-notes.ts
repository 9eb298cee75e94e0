import { beforeEach, describe, expect, it } from 'vitest';
import {
  bot,
  comment,
  count,
  edit,
  message,
  NOTHING,
  revision,
  uuid,
} from './contract-studio-rows.ts';
import type { OrganisationBots, StudioBotStore, TakenTopic } from './studio-bot-store.ts';

/** Checks what a store does with comments, taken topics, messages and counts. */
export function describeStudioNotes(name: string, getStore: () => StudioBotStore): void {
  describe(`${name}: notes on bots`, () => {
    let store: StudioBotStore;
    let town: OrganisationBots;
    let others: OrganisationBots;

    beforeEach(async () => {
      store = getStore();
      town = store.of('town');
      others = store.of('naapuri');
      await town.create(bot('opas'));
    });

    describe('comments', () => {
      it('stand in the order in which they were written and can be marked as done', async () => {
        expect(await town.addComment('opas', comment(2))).toBe(true);
        expect(await town.addComment('opas', comment(1))).toBe(true);
        expect(await town.addComment('nobody', comment(3))).toBe(false);
        expect(await town.markComment('opas', uuid(2), true)).toEqual({
          ...comment(2),
          done: true,
        });
        expect(await town.markComment('opas', uuid(9), true)).toBeNull();
        expect(await town.comments('opas')).toEqual([{ ...comment(2), done: true }, comment(1)]);
      });
    });

    describe('topics that were taken', () => {
      const taken = (
        topic: string,
        version: number,
        more: Partial<TakenTopic> = {},
      ): TakenTopic => ({
        ...{ topic, version, parts: [{ kind: 'intent', id: null, name: 'a' }] },
        ...{ follows: true, left: null, about: null },
        ...more,
      });
      const take = (bots: OrganisationBots, ...topics: TakenTopic[]) =>
        bots.edit('opas', NOTHING, () => edit({ topics }));

      it('are known in the version that was taken last, to their organisation only', async () => {
        const about = {
          ...{ names: { fi: 'Raha' }, organisation: { id: 'naapuri', name: 'Naapuri' } },
          ...{ licence: 'CC-BY-4.0', credit: 'Åsa' },
        };
        expect(await take(town, taken('raha', 1), taken('koti', 1))).toBe(1);
        expect(await take(town, taken('raha', 2, { about, follows: false }))).toBe(1);
        expect(await take(others, taken('raha', 9))).toBeNull();
        const raha = taken('raha', 2, { about, follows: false });
        expect(await town.takenTopics('opas')).toEqual([taken('koti', 1), raha]);
        expect(await others.takenTopics('opas')).toEqual([]);
        expect(await town.takenTopics('nobody')).toEqual([]);
        await others.create(bot('apu'));
        await others.edit('apu', NOTHING, () => edit({ topics: [taken('raha', 1)] }));
        expect(await store.takers(['raha', 'koti', 'muu'])).toEqual(
          new Map([
            ['raha', 2],
            ['koti', 1],
            ['muu', 0],
          ]),
        );
      });

      it('come with the change that brings them, or not at all', async () => {
        const change = edit({
          revisions: [revision(1, { revision: 2 })],
          topics: [taken('raha', 1)],
        });
        expect(await town.edit('opas', NOTHING, () => change)).toBe(2);
        expect(await town.takenTopics('opas')).toHaveLength(1);
        const fails = town.edit('opas', NOTHING, () => {
          throw new Error('no');
        });
        await expect(fails).rejects.toThrow('no');
        expect(await town.takenTopics('opas')).toHaveLength(1);
      });

      it('are followed or not, and a version of them is left', async () => {
        await take(town, taken('raha', 1));
        expect(await town.followTopic('opas', 'raha', { left: 2 })).toBe(true);
        expect(await town.takenTopics('opas')).toEqual([taken('raha', 1, { left: 2 })]);
        expect(await town.followTopic('opas', 'raha', { follows: false, left: null })).toBe(true);
        expect(await town.takenTopics('opas')).toEqual([taken('raha', 1, { follows: false })]);
        expect(await town.followTopic('opas', 'koti', { follows: true })).toBe(false);
        expect(await others.followTopic('opas', 'raha', { follows: true })).toBe(false);
      });
    });

    describe('the inbox and the report', () => {
      it('hold the same message once, with on how many days it came', async () => {
        const monday = [message('Moi', '2026-03-02'), message('moi', '2026-03-02')];
        await town.note('opas', { messages: monday, counts: [] });
        const sure = {
          ...message('moi!', '2026-03-04'),
          guesses: [{ intent: 'b', confidence: 0.5 }],
        };
        await town.note('opas', {
          messages: [message('heippa', '2026-03-03'), sure],
          counts: [],
        });
        const waiting = await town.inbox('opas', 10);
        expect(waiting).toMatchObject([
          {
            text: 'Moi',
            times: 2,
            last: '2026-03-04',
            guesses: [{ intent: 'b', confidence: 0.5 }],
          },
          { text: 'heippa', times: 1, last: '2026-03-03', kind: 'asked', language: 'fi' },
        ]);
        expect(Object.keys(waiting[0]!).sort()).toEqual(
          ['guesses', 'id', 'kind', 'language', 'last', 'text', 'times'].sort(),
        );
        expect(await town.inbox('opas', 1)).toHaveLength(1);
      });

      it('let a message go that was looked at, and do not bring it back', async () => {
        await town.note('opas', { messages: [message('moi', '2026-03-02')], counts: [] });
        const [waiting] = await town.inbox('opas', 10);
        expect(await town.markMessage('opas', waiting!.id, 'ignored')).toBe(true);
        expect(await town.markMessage('opas', uuid(99), 'ignored')).toBe(false);
        await town.note('opas', { messages: [message('moi', '2026-03-05')], counts: [] });
        expect(await town.inbox('opas', 10)).toEqual([]);
      });

      it('add counts up by day, language and what is counted', async () => {
        await town.note('opas', { messages: [], counts: [count(2), count(1, 'muutto')] });
        await town.note('opas', {
          messages: [],
          counts: [count(3), { ...count(1), day: '2026-03-09' }],
        });
        expect(await town.report('opas', '2026-03-04', '2026-03-04')).toEqual([
          count(5),
          count(1, 'muutto'),
        ]);
        expect(await town.report('opas', '2026-03-05', '2026-03-09')).toHaveLength(1);
        await town.note('nobody', { messages: [message('moi', '2026-03-02')], counts: [count(1)] });
        expect(await town.report('nobody', '2026-03-04', '2026-03-04')).toEqual([]);
      });

      it('tell the months in which people wrote', async () => {
        const messages = (day: string, number: number, of = '') => ({
          ...{ ...count(number, of), what: 'messages' as const, day },
        });
        await town.note('opas', {
          messages: [],
          counts: [
            ...[messages('2025-12-31', 4), messages('2026-01-01', 2), messages('2026-01-31', 3)],
            ...[messages('2026-01-31', 9, 'x'), count(7)],
          ],
        });
        expect(await town.reportMonths('opas')).toEqual([
          { month: '2026-01', messages: 5 },
          { month: '2025-12', messages: 4 },
        ]);
        expect(await others.reportMonths('opas')).toEqual([]);
      });

      it('forget what is old', async () => {
        await town.note('opas', {
          messages: [message('a', '2026-03-02'), message('b', '2026-03-04')],
          counts: [count(1), { ...count(1), day: '2026-03-09' }],
        });
        expect(await store.tidy('2026-03-04', '2026-03-05')).toBe(2);
        expect((await town.inbox('opas', 10)).map(({ text }) => text)).toEqual(['b']);
        expect(await town.report('opas', '2026-01-01', '2026-12-31')).toHaveLength(1);
      });
    });

    it('Wordings are dismissed once for a topic, for good, and only in one’s own organisation', async () => {
      const wording = (part: string, text: string) => ({ part, language: 'fi', text });
      await town.dismiss('opas', wording('b', 'velat niskassa'));
      await town.dismiss('opas', wording('a', 'uni ei tule'));
      await town.dismiss('opas', wording('a', 'uni ei tule'));
      await others.dismiss('opas', wording('a', 'vieras'));
      await town.dismiss('nobody', wording('a', 'vieras'));
      expect(await town.dismissed('opas')).toEqual([
        wording('a', 'uni ei tule'),
        wording('b', 'velat niskassa'),
      ]);
      expect(await others.dismissed('opas')).toEqual([]);
      expect(await town.dismissed('nobody')).toEqual([]);
    });
  });
}
