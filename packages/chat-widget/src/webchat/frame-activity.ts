import type { Activity, Attachment } from '@auroraai/api-client/direct-line';
import { readPhones } from '../transcript/read-event.ts';
import {
  type Entry,
  type Phone,
  ratableName,
  type Stream,
  wordsOf,
} from '../transcript/transcript.ts';
import { withoutListedPhones } from '../transcript/without-listed-phones.ts';
import { partAttachment, withoutParts } from './part-attachment.ts';

/** What decides how an entry stands in Web Chat beside its own words. */
export interface FrameEntry {
  entry: Entry;
  /** Its place in the conversation, from 1. */
  place: number;
  /** Whether it is the person's own and still on its way. */
  isPending: boolean;
}

/** The id under which an answer that is being written stands in the frame. */
export const STREAM_ID = 'stream';

/** The id under which the parts of ours stand that follow cards side by side. */
export function idBelow(key: string): string {
  return `${key}~below`;
}

/**
 * An entry of the conversation as Web Chat takes it: what it does not know is a part of ours. Cards
 * side by side are followed by their parts, which are no cards to go through.
 */
export function frameActivities({ entry, place, isPending }: FrameEntry): Activity[] {
  if (entry.kind !== 'message') {
    const attachments = [partAttachment({ part: 'entry', entry })];
    return [{ ...message(entry.key, 'bot', place), attachments }];
  }
  const { activity, from, key } = entry;
  const { attachments = [], attachmentLayout, locale, speak, textFormat } = activity;
  const phones = phonesOf(activity);
  const parts = [
    ...(from === 'bot' ? partsOfAnswer(activity, phones) : []),
    ...(isPending ? [partAttachment({ part: 'delivery', id: key })] : []),
  ];
  const isCarousel = attachmentLayout === 'carousel' && attachments.length > 1;
  const said: Activity = {
    ...message(key, from, place),
    ...(from === 'bot' && { from: { ...activity.from, id: activity.from.id, role: 'bot' } }),
    text: withoutListedPhones(wordsOf(activity), phones),
    textFormat: from === 'user' || textFormat === 'plain' ? 'plain' : 'markdown',
    ...(locale !== undefined && { locale }),
    ...(typeof speak === 'string' && { speak }),
    attachments: [...withoutParts(attachments), ...(isCarousel ? [] : parts)],
    attachmentLayout: isCarousel ? 'carousel' : 'list',
  };
  if (!isCarousel || parts.length === 0) return [said];
  return [said, { ...message(idBelow(key), from, place + 0.5), attachments: parts }];
}

/** An answer that is being written, after everything else. */
export function streamActivity({ text, language }: Stream, place: number): Activity {
  return {
    ...message(STREAM_ID, 'bot', place),
    text,
    textFormat: 'plain',
    ...(language !== undefined && { locale: language }),
  };
}

/** That an answer is on its way. */
export function typingActivity(): Activity {
  return { type: 'typing', id: 'typing', from: { id: 'bot', role: 'bot' } };
}

function message(id: string, from: 'bot' | 'user', place: number): Activity {
  return {
    type: 'message',
    id,
    from: { id: from, role: from },
    channelData: { 'webchat:sequence-id': place },
  };
}

/** The numbers to call that a message names as such. */
function phonesOf({ entities = [] }: Activity): Phone[] {
  return entities
    .filter((one) => (one as { type?: unknown } | null)?.type === 'auroraai/crisis')
    .flatMap((one) => readPhones((one as { phones?: unknown }).phones));
}

/** Numbers to call, and the thumbs. */
function partsOfAnswer(activity: Activity, phones: Phone[]): Attachment[] {
  return [
    ...(phones.length > 0 ? [partAttachment({ part: 'phones', phones })] : []),
    ...(activity.id !== undefined && ratableName(activity) !== undefined
      ? [partAttachment({ part: 'rating', activityId: activity.id })]
      : []),
  ];
}
