import type { Attachment } from '@auroraai/api-client/direct-line';
import type { Entry, Phone } from '../transcript/transcript.ts';

/** Something that is no card of the Bot Framework and that our own parts draw inside Web Chat. */
export type Part =
  | { part: 'entry'; entry: Entry }
  | { part: 'phones'; phones: Phone[] }
  | { part: 'rating'; activityId: string }
  | { part: 'delivery'; id: string };

const TYPE = 'application/vnd.auroraai.part+json';

/** A part as an attachment of a message. */
export function partAttachment(part: Part): Attachment {
  return { contentType: TYPE, content: part };
}

/** The part that an attachment is, or null; a bot cannot send any. */
export function partOf({ contentType, content }: Attachment): Part | null {
  return contentType === TYPE ? (content as Part) : null;
}

/** The attachments of a bot without those that would be taken for ours. */
export function withoutParts(attachments: readonly Attachment[]): Attachment[] {
  return attachments.map((one) => (one.contentType === TYPE ? { contentType: 'unknown' } : one));
}
