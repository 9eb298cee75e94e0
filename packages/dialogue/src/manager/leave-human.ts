import { request, send, type Turn, tell } from './turn.ts';

/** Marks an event that is also told in words, for clients that show it themselves. */
export const TOLD = { channelData: { auroraai: { told: true } } };

/** Leaves the queue, or the human who answers; false when there is neither. */
export function leaveHuman(turn: Turn): boolean {
  const { state } = turn;
  if (!isHandedOver(turn)) return false;
  const told = state.handoff?.state === 'queued' ? 'handoff-left' : 'handoff-ended';
  state.pending = state.pending.filter(({ request: { kind } }) => kind !== 'handoff');
  state.handoff = { state: 'ended' };
  request(turn, { kind: 'handoff-leave' }, false);
  send(turn, { type: 'event', name: 'auroraai/handoff', value: state.handoff, ...TOLD });
  tell(turn, told);
  return true;
}

/** Whether the person waits for a human, or talks with one. */
export function isHandedOver({ state }: Turn): boolean {
  return state.handoff?.state === 'queued' || state.handoff?.state === 'connected';
}
