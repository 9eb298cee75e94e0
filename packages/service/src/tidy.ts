import type { Deps } from './deps.ts';
import { OUTCOMES_KEPT } from './desk/timing.ts';
import { makeReleases } from './situation-picture/make-releases.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** How long a person can see who read what they gave, days. */
const TRANSFER_LOG_DAYS = 30;

/** How long an inbox stays in which nobody looks, days. */
export const INBOX_UNUSED_DAYS = 180;

/** Deletes what has been kept for as long as was promised; returns how many things went. */
export async function tidy({ store, chat, now, pictures, randomBytes }: Deps): Promise<number> {
  const at = now();
  let gone = await store.deleteExpiredSessions(at);
  for (const { id, organisation, public: bot } of chat.bots().values()) {
    const before = new Date(at.getTime() - bot.retention_days * DAY_MS);
    gone += await store.conversations.of(organisation).deleteSilentSince(id, before);
  }
  const beforeLog = new Date(at.getTime() - TRANSFER_LOG_DAYS * DAY_MS);
  gone += await store.transfers.tidy(at, beforeLog);
  const unused = new Date(at.getTime() - INBOX_UNUSED_DAYS * DAY_MS);
  gone += await store.inboxes.tidy(at, unused);
  await makeReleases({ settings: pictures, store: store.situation, now: at, randomBytes });
  gone += await store.situation.tidy(at, `${at.getUTCFullYear() - 1}-Q1`);
  await store.desks.forget(new Date(at.getTime() - OUTCOMES_KEPT));
  // A token that could bring a deleted conversation back has expired long before.
  await store.conversations.forgetDeleted(new Date(at.getTime() - DAY_MS));
  return gone;
}
