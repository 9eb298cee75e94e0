import type { Deps } from './deps.ts';
import { OUTCOMES_KEPT } from './desk/timing.ts';
import { endGroup } from './groups/end-group.ts';
import { makeReleases } from './situation-picture/make-releases.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** How long a person can see who read what they gave, days. */
const TRANSFER_LOG_DAYS = 30;

/** How long an inbox stays in which nobody looks, days. */
export const INBOX_UNUSED_DAYS = 180;

/** How long it is known that there was a group, days. */
const ENDED_GROUPS_DAYS = 30;

/** How many groups go at once. */
const GROUPS_AT_ONCE = 100;

/** Deletes what has been kept for as long as was promised; returns how many things went. */
export async function tidy(deps: Deps): Promise<number> {
  const { store, chat, now, pictures, randomBytes } = deps;
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
  for (const groupId of await store.groups.expired(at, GROUPS_AT_ONCE)) {
    if (await endGroup(deps, groupId)) gone += 1;
  }
  await store.groups.forget(new Date(at.getTime() - ENDED_GROUPS_DAYS * DAY_MS));
  await makeReleases({ settings: pictures, store: store.situation, now: at, randomBytes });
  gone += await store.situation.tidy(at, `${at.getUTCFullYear() - 1}-Q1`);
  await store.desks.forget(new Date(at.getTime() - OUTCOMES_KEPT));
  // A token that could bring a deleted conversation back has expired long before.
  await store.conversations.forgetDeleted(new Date(at.getTime() - DAY_MS));
  return gone;
}
