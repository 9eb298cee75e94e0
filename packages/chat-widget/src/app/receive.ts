import type { Activity } from '@auroraai/api-client/direct-line';
import type { Emit } from '../element/host-api.ts';
import { addActivity } from '../transcript/reduce.ts';
import { announcementOf } from './announcement-of.ts';
import type { ChatStore } from './chat-store.ts';

/** So many announcements stay in the live region: enough to be heard, no second transcript. */
const MOST_ANNOUNCED = 5;

/**
 * Puts an activity into the conversation. One that `isNew`, and not history that has just been
 * fetched, is read aloud, told to the page and counted while the chat is closed.
 */
export function receive(store: ChatStore, activity: Activity, isNew: boolean, emit: Emit): void {
  const before = store.getState().transcript;
  const transcript = addActivity(before, activity);
  store.setState({ transcript });
  if (isNew && transcript.handoff && transcript.handoff.state !== before.handoff?.state)
    emit('handoff', { state: transcript.handoff.state });
  const last = transcript.entries.at(-1);
  if (!isNew || !last || transcript.entries.length === before.entries.length) return;

  const { isOpen, messages, language, announcements, unread } = store.getState();
  const announcement = messages && announcementOf(last, messages, language);
  if (announcement)
    store.setState({
      announcements: [...announcements.slice(1 - MOST_ANNOUNCED), announcement],
    });
  if (last.kind !== 'message') return;
  emit('message', { from: last.from });
  if (isOpen || last.from === 'user') return;
  store.setState({ unread: unread + 1 });
  emit('unread', { count: unread + 1 });
}
