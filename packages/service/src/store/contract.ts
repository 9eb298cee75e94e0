import { beforeEach, describe, expect, it } from 'vitest';
import { describeCatalogueStore } from './contract-catalogue.ts';
import { describeConversationStore } from './contract-conversations.ts';
import { describeDeskStore } from './contract-desks.ts';
import { describeGroupStore } from './contract-groups.ts';
import { describeInboxStore } from './contract-inboxes.ts';
import { describeSituationStore } from './contract-situation.ts';
import { describeStudioAccountStore } from './contract-studio-accounts.ts';
import { describeStudioBank } from './contract-studio-bank.ts';
import { describeStudioBotStore } from './contract-studio-bots.ts';
import { describeStudioEditors } from './contract-studio-editors.ts';
import { describeStudioJargonStore } from './contract-studio-jargon.ts';
import { describeStudioServiceStore } from './contract-studio-services.ts';
import { describeTransferStore } from './contract-transfers.ts';
import type { NewRecommendation, StoredSession } from './records.ts';
import type { Store } from './store.ts';

const noon = new Date('2026-03-04T12:00:00.000Z');
const later = new Date('2026-03-04T13:00:00.000Z');
const [A, B, C] = [
  '0a0e3c4b-6f0b-4a53-8f0c-2f4f6f1a9b01',
  '0b0e3c4b-6f0b-4a53-8f0c-2f4f6f1a9b02',
  '0c0e3c4b-6f0b-4a53-8f0c-2f4f6f1a9b03',
] as const;

function uuid(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
}

function recommendation(n: number, serviceIds: string[] = [A, B]): NewRecommendation {
  return { id: uuid(n), door: 'v2', caller: null, at: noon, serviceIds, text: null };
}

/** Runs the checks that every store must pass. `makeStore` gives an empty store each time. */
export function describeStore(name: string, makeStore: () => Store | Promise<Store>): void {
  let store: Store;

  beforeEach(async () => {
    store = await makeStore();
  });

  describe(`${name}: recommendations`, () => {
    it('gives each recommendation its own positive number and finds it by number and by id', async () => {
      const one = store.of('town');
      const first = await one.addRecommendation({
        ...recommendation(1),
        door: 'text_search',
        caller: 'demo',
        text: 'apua vuokraan',
      });
      const second = await one.addRecommendation(recommendation(2, []));
      expect(first).toBeGreaterThan(0);
      expect(second).not.toBe(first);
      const kept = {
        id: uuid(1),
        number: first,
        organisation: 'town',
        door: 'text_search',
        caller: 'demo',
        at: noon,
        serviceIds: [A, B],
        text: 'apua vuokraan',
      };
      expect(await one.recommendation({ number: first })).toEqual(kept);
      expect(await one.recommendation({ id: uuid(1) })).toEqual(kept);
      expect((await one.recommendation({ number: second }))?.serviceIds).toEqual([]);
    });

    it('keeps the services in the order in which they were recommended', async () => {
      const number = await store.of('town').addRecommendation(recommendation(1, [C, A, B]));
      const kept = await store.of('town').recommendation({ number });
      expect(kept?.serviceIds).toEqual([C, A, B]);
    });

    it('answers null for numbers and ids that nobody was given, however odd', async () => {
      await store.of('town').addRecommendation(recommendation(1));
      for (const number of [0, -1, 987_654, 2 ** 31, 2 ** 40, Number.MAX_SAFE_INTEGER]) {
        expect(await store.of('town').recommendation({ number })).toBeNull();
        expect(await store.organisationOf(number)).toBeNull();
      }
      for (const id of [uuid(9), 'not-a-uuid', '', "'; drop table"]) {
        expect(await store.of('town').recommendation({ id })).toBeNull();
      }
    });

    it('refuses an id that is already in use', async () => {
      await store.of('town').addRecommendation(recommendation(1));
      await expect(store.of('town').addRecommendation(recommendation(1))).rejects.toThrow();
    });

    it('deletes a recommendation with its feedback and choices', async () => {
      const one = store.of('town');
      const number = await one.addRecommendation(recommendation(1));
      await one.setFeedback({ number }, [{ serviceId: A, score: 1, reasons: [], at: noon }]);
      await one.addChoice({ number }, { serviceId: A, channelId: null, kind: 'call', at: noon });
      expect(await one.deleteRecommendation({ id: uuid(1) })).toBe(true);
      expect(await one.deleteRecommendation({ id: uuid(1) })).toBe(false);
      expect(await one.recommendation({ number })).toBeNull();
      expect(await one.feedback({ number })).toEqual([]);
      expect(await one.choices({ number })).toEqual([]);
      expect(await store.feedbackTotals()).toEqual([]);
    });
  });

  describe(`${name}: organisations`, () => {
    it('shows and changes nothing of another organisation', async () => {
      const number = await store.of('town').addRecommendation(recommendation(1));
      const other = store.of('other');
      const feedback = [{ serviceId: A, score: 1 as const, reasons: [], at: noon }];
      const choice = { serviceId: A, channelId: null, kind: 'call' as const, at: noon };
      expect(await other.recommendation({ number })).toBeNull();
      expect(await other.recommendation({ id: uuid(1) })).toBeNull();
      expect(await other.setFeedback({ number }, feedback)).toBe(false);
      expect(await other.addChoice({ id: uuid(1) }, choice)).toBe(false);
      expect(await other.deleteRecommendation({ number })).toBe(false);
      await store.of('town').setFeedback({ number }, feedback);
      await store.of('town').addChoice({ number }, choice);
      expect(await other.feedback({ number })).toEqual([]);
      expect(await other.choices({ number })).toEqual([]);
      expect(await other.feedbackTotals()).toEqual([]);
      expect(await store.of('town').recommendation({ number })).not.toBeNull();
    });

    it('tells to whom a recommendation belongs, for links that carry no credentials', async () => {
      const number = await store.of('town').addRecommendation(recommendation(1));
      expect(await store.organisationOf(number)).toBe('town');
    });
  });

  describe(`${name}: feedback`, () => {
    it('counts the last feedback for a recommendation and a service', async () => {
      const one = store.of('town');
      const number = await one.addRecommendation(recommendation(1));
      const up = { serviceId: A, score: 1 as const, reasons: ['near_me'], at: noon };
      const down = { serviceId: A, score: -1 as const, reasons: [], at: later };
      expect(await one.setFeedback({ number }, [up])).toBe(true);
      expect(await one.feedback({ id: uuid(1) })).toEqual([up]);
      expect(await one.setFeedback({ id: uuid(1) }, [down])).toBe(true);
      expect(await one.feedback({ number })).toEqual([down]);
    });

    it('keeps feedback on the whole recommendation beside that on its services', async () => {
      const one = store.of('town');
      const number = await one.addRecommendation(recommendation(1));
      const whole = { serviceId: null, score: -1 as const, reasons: [], at: noon };
      const service = { serviceId: B, score: 1 as const, reasons: [], at: noon };
      await one.setFeedback({ number }, [service, whole]);
      expect(await one.feedback({ number })).toEqual([whole, service]);
    });

    it('refuses feedback on a recommendation that does not exist', async () => {
      const feedback = [{ serviceId: A, score: 1 as const, reasons: [], at: noon }];
      expect(await store.of('town').setFeedback({ number: 77 }, feedback)).toBe(false);
      expect(await store.of('town').setFeedback({ id: uuid(7) }, feedback)).toBe(false);
    });

    it('sums thumbs, choices and showings per service, each once per recommendation', async () => {
      const [one, other] = [store.of('town'), store.of('other')];
      const n1 = await one.addRecommendation(recommendation(1));
      const n2 = await one.addRecommendation(recommendation(2, [A]));
      const n3 = await other.addRecommendation(recommendation(3, [A, C]));
      await one.setFeedback({ number: n1 }, [
        { serviceId: A, score: 1, reasons: [], at: noon },
        { serviceId: B, score: -1, reasons: [], at: noon },
        { serviceId: null, score: -1, reasons: [], at: noon },
      ]);
      await other.setFeedback({ number: n3 }, [{ serviceId: A, score: 1, reasons: [], at: noon }]);
      for (const kind of ['open', 'call', 'open'] as const) {
        await one.addChoice({ number: n2 }, { serviceId: A, channelId: null, kind, at: noon });
      }
      const zero = { helpful: 0, unhelpful: 0, chosen: 0 };
      expect(await store.feedbackTotals()).toEqual([
        { serviceId: A, helpful: 2, unhelpful: 0, chosen: 1, shown: 3 },
        { ...zero, serviceId: B, unhelpful: 1, shown: 1 },
        { ...zero, serviceId: C, shown: 1 },
      ]);
      expect(await one.feedbackTotals([A, uuid(9)])).toEqual([
        { serviceId: A, helpful: 1, unhelpful: 0, chosen: 1, shown: 2 },
      ]);
      expect(await store.feedbackTotals([])).toEqual([]);
    });
  });

  describe(`${name}: choices`, () => {
    it('keeps choices in the order in which they were made', async () => {
      const one = store.of('town');
      const number = await one.addRecommendation(recommendation(1));
      const call = { serviceId: A, channelId: C, kind: 'call' as const, at: noon };
      const redirect = { serviceId: B, channelId: null, kind: 'redirect' as const, at: later };
      expect(await one.addChoice({ number }, call)).toBe(true);
      expect(await one.addChoice({ id: uuid(1) }, redirect)).toBe(true);
      expect(await one.choices({ number })).toEqual([call, redirect]);
      expect(await one.addChoice({ number: 99 }, call)).toBe(false);
    });
  });

  describe(`${name}: session transfer`, () => {
    const session: StoredSession = {
      tokenHash: 'ab'.repeat(32),
      channelId: C,
      attributes: { age: 16, life_situation_meters: { friends: [3, 0] } },
      expiresAt: later,
    };

    it('gives the attributes to whoever holds the token, until they expire', async () => {
      await store.of('town').putSession(session);
      expect(await store.session(session.tokenHash, noon, false)).toEqual(session);
      expect(await store.session(session.tokenHash, noon, false)).toEqual(session);
      expect(await store.session(session.tokenHash, later, false)).toBeNull();
      expect(await store.session('cd'.repeat(32), noon, false)).toBeNull();
    });

    it('gives burnt attributes once only, also to readers at the same moment', async () => {
      await store.of('town').putSession(session);
      const reads = await Promise.all([
        store.session(session.tokenHash, noon, true),
        store.session(session.tokenHash, noon, true),
      ]);
      expect(reads.filter((read) => read !== null)).toEqual([session]);
    });

    it('deletes expired sessions only', async () => {
      await store.of('town').putSession(session);
      await store
        .of('town')
        .putSession({ ...session, tokenHash: 'ef'.repeat(32), expiresAt: noon });
      expect(await store.deleteExpiredSessions(noon)).toBe(1);
      expect(await store.session(session.tokenHash, noon, false)).toEqual(session);
    });
  });

  describe(`${name}: clients`, () => {
    it('finds a client by its id and replaces it', async () => {
      const client = {
        id: 'b8e31a2f-9d9c-4c4e-8c9a-2f4f6f1a9b77',
        organisation: 'town',
        name: 'Nuorten chatti',
        secretHash: 'hash',
        scopes: ['recommender', 'desk'] as const,
        revoked: false,
      };
      expect(await store.client(client.id)).toBeNull();
      await store.putClient(client);
      await store.putClient({ ...client, revoked: true });
      expect(await store.client(client.id)).toEqual({ ...client, revoked: true });
      expect(await store.client('')).toBeNull();
      expect(await store.client("x' or '1'='1")).toBeNull();
    });
  });

  describeCatalogueStore(name, () => store.catalogue);
  describeConversationStore(name, () => store.conversations);
  describeDeskStore(name, () => store);
  describeTransferStore(name, () => store.transfers);
  describeInboxStore(name, () => store.inboxes);
  describeGroupStore(name, () => store.groups);
  describeSituationStore(name, () => store.situation);
  describeStudioAccountStore(name, () => store.studioAccounts);
  describeStudioBank(name, () => store);
  describeStudioBotStore(name, () => store.studioBots);
  describeStudioEditors(name, () => store.studioBots);
  describeStudioJargonStore(name, () => store);
  describeStudioServiceStore(name, () => store);
}
