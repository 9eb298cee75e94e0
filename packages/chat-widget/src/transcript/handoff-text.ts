import type { Translate } from '../catalogues/translate.ts';
import type { Handoff } from './transcript.ts';

/** Where handing over to a human stands, in whole sentences. */
export function handoffText(handoff: Handoff, t: Translate): string {
  const { state, name, position, waitingSeconds } = handoff;
  if (state === 'connected' && name) return t('handoff.connectedTo', { name });
  const sentences = [t(`handoff.${state}`)];
  if (state === 'queued' && position !== undefined)
    sentences.push(t('handoff.position', { position }));
  if (state === 'queued' && waitingSeconds !== undefined)
    sentences.push(t('handoff.waiting', { count: Math.max(1, Math.ceil(waitingSeconds / 60)) }));
  return sentences.join(' ');
}
