import { createMemoryCatalogue } from './memory-catalogue.ts';
import { createMemoryConversations } from './memory-conversations.ts';
import { createMemoryDesks } from './memory-desks.ts';
import { createMemoryGroups } from './memory-groups.ts';
import { createMemoryInboxes } from './memory-inboxes.ts';
import { createMemorySituation } from './memory-situation.ts';
import { createMemoryStudioAccounts } from './memory-studio-accounts.ts';
import { createMemoryStudioBank } from './memory-studio-bank.ts';
import { createMemoryStudioBots } from './memory-studio-bots.ts';
import { createMemoryStudioJargon } from './memory-studio-jargon.ts';
import { createMemoryStudioServices } from './memory-studio-services.ts';
import { createMemoryTransfers } from './memory-transfers.ts';
import type {
  Choice,
  Client,
  Feedback,
  FeedbackTotal,
  Recommendation,
  RecommendationRef,
  StoredSession,
} from './records.ts';
import type { OrganisationStore, Store } from './store.ts';

interface Row {
  recommendation: Recommendation;
  /** By service id; the empty string stands for the whole recommendation. */
  feedback: Map<string, Feedback>;
  choices: Choice[];
}

/** A store in memory: for the browser's mock and for tests. It forgets everything when it goes. */
export function createMemoryStore(): Store {
  const rows = new Map<number, Row>();
  const numbers = new Map<string, number>();
  const sessions = new Map<string, StoredSession>();
  const clients = new Map<string, Client>();
  const desks = createMemoryDesks();
  let lastNumber = 0;

  function totals(
    serviceIds: readonly string[] | undefined,
    organisation?: string,
  ): FeedbackTotal[] {
    const wanted = serviceIds && new Set(serviceIds);
    const found = new Map<string, FeedbackTotal>();
    for (const { recommendation, feedback, choices } of rows.values()) {
      if (organisation !== undefined && recommendation.organisation !== organisation) continue;
      const chosen = new Set(choices.map((choice) => choice.serviceId));
      for (const serviceId of new Set(recommendation.serviceIds)) {
        if (wanted && !wanted.has(serviceId)) continue;
        const total = found.get(serviceId) ?? emptyTotal(serviceId);
        found.set(serviceId, total);
        const score = feedback.get(serviceId)?.score;
        total.shown += 1;
        if (score === 1) total.helpful += 1;
        if (score === -1) total.unhelpful += 1;
        if (chosen.has(serviceId)) total.chosen += 1;
      }
    }
    return [...found.values()].sort((a, b) => (a.serviceId < b.serviceId ? -1 : 1));
  }

  function of(organisation: string): OrganisationStore {
    function row(ref: RecommendationRef): Row | undefined {
      const number = 'number' in ref ? ref.number : numbers.get(ref.id);
      const found = number === undefined ? undefined : rows.get(number);
      return found?.recommendation.organisation === organisation ? found : undefined;
    }
    return {
      async addRecommendation(recommendation) {
        if (numbers.has(recommendation.id)) throw new Error('This recommendation id is in use.');
        lastNumber += 1;
        rows.set(lastNumber, {
          recommendation: structuredClone({ ...recommendation, number: lastNumber, organisation }),
          feedback: new Map(),
          choices: [],
        });
        numbers.set(recommendation.id, lastNumber);
        return lastNumber;
      },
      async recommendation(ref) {
        return structuredClone(row(ref)?.recommendation ?? null);
      },
      async deleteRecommendation(ref) {
        const found = row(ref);
        if (!found) return false;
        numbers.delete(found.recommendation.id);
        return rows.delete(found.recommendation.number);
      },
      async setFeedback(ref, feedback) {
        const found = row(ref);
        if (!found) return false;
        for (const one of feedback) found.feedback.set(one.serviceId ?? '', structuredClone(one));
        return true;
      },
      async feedback(ref) {
        const kept = [...(row(ref)?.feedback ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
        return kept.map(([, one]) => structuredClone(one));
      },
      async addChoice(ref, choice) {
        const found = row(ref);
        found?.choices.push(structuredClone(choice));
        return found !== undefined;
      },
      async choices(ref) {
        return structuredClone(row(ref)?.choices ?? []);
      },
      async feedbackTotals(serviceIds) {
        return totals(serviceIds, organisation);
      },
      async putSession(session) {
        sessions.set(session.tokenHash, structuredClone(session));
      },
    };
  }

  return {
    of,
    async organisationOf(recommendationNumber) {
      return rows.get(recommendationNumber)?.recommendation.organisation ?? null;
    },
    async feedbackTotals(serviceIds) {
      return totals(serviceIds);
    },
    async session(tokenHash, now, burn) {
      const found = sessions.get(tokenHash);
      if (!found || found.expiresAt <= now) return null;
      if (burn) sessions.delete(tokenHash);
      return structuredClone(found);
    },
    async deleteExpiredSessions(now) {
      const expired = [...sessions.values()].filter((session) => session.expiresAt <= now);
      for (const session of expired) sessions.delete(session.tokenHash);
      return expired.length;
    },
    async client(id) {
      return structuredClone(clients.get(id) ?? null);
    },
    async putClient(client) {
      clients.set(client.id, structuredClone(client));
    },
    catalogue: createMemoryCatalogue(),
    conversations: createMemoryConversations(desks),
    desks,
    situation: createMemorySituation(),
    transfers: createMemoryTransfers(),
    inboxes: createMemoryInboxes(),
    groups: createMemoryGroups(),
    studioAccounts: createMemoryStudioAccounts(),
    studioBank: createMemoryStudioBank(),
    studioBots: createMemoryStudioBots(),
    studioJargon: createMemoryStudioJargon(),
    studioServices: createMemoryStudioServices(() => rows.values()),
  };
}

function emptyTotal(serviceId: string): FeedbackTotal {
  return { serviceId, helpful: 0, unhelpful: 0, chosen: 0, shown: 0 };
}
