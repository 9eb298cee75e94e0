import { ActionFailed } from '../bots/runner.ts';
import type { Deps } from '../deps.ts';
import type { Memory } from '../direct-line/memory.ts';
import type { Conversation } from '../store/conversation-store.ts';
import type { DeskChange } from '../store/desk-store.ts';
import { viewDesk } from './desk-view.ts';
import { endPlace } from './ending.ts';
import type { Seat } from './seat.ts';

/** Creates the seat of one turn. */
export function createSeat(deps: Deps, conversation: Conversation, memory: Memory): Seat {
  let change: DeskChange | undefined;
  const { id, organisation, lastSequence } = conversation;
  const desks = deps.store.desks.of(organisation);
  return {
    get change() {
      return change;
    },
    async ask(bot, { id: action, desk, share, language, reason }) {
      if (desk === undefined) throw new ActionFailed('not-configured');
      const [view, before] = await Promise.all([
        viewDesk(deps, organisation, desk),
        desks.place(id),
      ]);
      if (view.advisers.length === 0) return { state: 'closed' };
      const ahead = view.queued.filter(({ conversation: other }) => other !== id).length;
      const position = ahead + 1;
      const wait = view.wait(position);
      const told = { position, ...(wait !== undefined && { waiting_seconds: wait }) };
      if (share === undefined) return { state: 'offered', ...told };
      const queuedAt = before?.queuedAt ?? deps.now();
      memory.handOver = { bot, action, from: share === 'all' ? 1 : lastSequence + 1 };
      change = {
        place: {
          ...{ conversation: id, desk, state: 'queued', language, reason, queuedAt },
          ...{ takenAt: null, adviser: null, toldPosition: position },
        },
      };
      return { state: 'queued', ...told };
    },
    async leave() {
      const place = await desks.place(id);
      delete memory.handOver;
      if (place) {
        change = endPlace(place, place.takenAt === null ? 'left' : 'finished', deps.now());
      }
      return null;
    },
  };
}
