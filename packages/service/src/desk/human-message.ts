import { findPersonalData, MASK, type PersonalDataKind } from '@auroraai/api-client/personal-data';
import type { ActivityContent, ChannelAccount } from '../direct-line/activity.ts';
import { cleanText } from '../direct-line/clean.ts';
import type { Adviser } from '../store/desk-store.ts';

/** What an adviser never needs to write in a chat; numbers to call and addresses to go to they do. */
const MASKED: readonly PersonalDataKind[] = ['identity-code', 'card', 'iban'];

/** What an adviser writes, as the person gets it: marked so that every client can show who writes. */
export function humanMessage(
  text: string,
  suggestedActions: ActivityContent['suggestedActions'],
): ActivityContent {
  return {
    type: 'message',
    text: masked(cleanText(text)),
    textFormat: 'plain',
    channelData: { auroraai: { human: true } },
    // The way out stays in sight.
    ...(suggestedActions && { suggestedActions }),
  };
}

/** The adviser as the person sees them: by name, not by id. */
export function humanAccount({ name }: Adviser): ChannelAccount {
  return { id: 'adviser', name, role: 'bot' };
}

function masked(text: string): string {
  const spans = findPersonalData(text).filter(({ kind }) => MASKED.includes(kind));
  return spans
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => rest.slice(0, start) + MASK + rest.slice(end), text);
}
