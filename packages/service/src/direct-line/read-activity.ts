import { MASK, maskPersonalData } from '@auroraai/api-client/personal-data';
import * as v from 'valibot';
import type { ChatConfig } from '../config.ts';
import type { ActivityContent } from './activity.ts';
import { cleanText, cleanValue } from './clean.ts';
import { DirectLineError } from './error.ts';

/** What a person sent, cleaned: personal data masked, and nothing in it that is not kept. */
export interface SentActivity {
  content: ActivityContent;
  /** The user id that the sender claims; a token that names one overrules it. */
  from: string;
  /** The sender's own id, by which a repetition is known. */
  clientActivityId: string | null;
}

const short = (max: number) => v.optional(v.nullable(v.pipe(v.string(), v.maxLength(max))));

const schema = v.object({
  type: v.pipe(v.string(), v.regex(/^[a-z][\w./-]{0,63}$/i)),
  from: v.object({ id: v.pipe(v.string(), v.minLength(1), v.maxLength(256)) }),
  text: v.optional(v.nullable(v.string())),
  textFormat: short(32),
  locale: short(35),
  localTimestamp: short(64),
  replyToId: short(128),
  name: short(128),
  value: v.optional(v.unknown()),
  entities: v.optional(v.nullable(v.pipe(v.array(v.unknown()), v.maxLength(100)))),
  attachments: v.optional(v.nullable(v.pipe(v.array(v.unknown()), v.maxLength(0)))),
  channelData: v.optional(v.nullable(v.record(v.string(), v.unknown()))),
});

/**
 * Reads an activity that a person sent.
 *
 * @throws DirectLineError naming the place of the fault; it repeats nothing of what was sent.
 */
export function readActivity(sent: unknown, { maxTextLength }: ChatConfig): SentActivity {
  const result = v.safeParse(schema, sent);
  if (!result.success) throw fault(result.issues[0]);
  const { from, text, value, entities, channelData } = result.output;
  if (text && text.length > maxTextLength) {
    throw new DirectLineError('BadArgument', `text may have at most ${maxTextLength} characters.`);
  }
  const ours = channelData?.auroraai;
  const clientActivityId = readClientActivityId(channelData?.clientActivityID);
  const content: ActivityContent = { type: result.output.type };
  for (const name of ['textFormat', 'locale', 'localTimestamp', 'replyToId', 'name'] as const) {
    const given = result.output[name];
    if (given) content[name] = maskPersonalData(cleanText(given));
  }
  if (text) content.text = maskPersonalData(cleanText(text));
  if (value !== undefined && value !== null) content.value = cleanValue(value, 'value');
  if (entities && entities.length > 0) {
    content.entities = cleanValue(entities, 'entities') as unknown[];
  }
  const kept = {
    ...(clientActivityId !== null && { clientActivityID: clientActivityId }),
    ...(ours !== undefined && { auroraai: cleanValue(ours, 'channelData') }),
  };
  if (Object.keys(kept).length > 0) content.channelData = kept;
  return { content, from: maskPersonalData(cleanText(from.id)), clientActivityId };
}

function readClientActivityId(given: unknown): string | null {
  if (given === undefined || given === null || given === '') return null;
  if (typeof given === 'string' && given.length <= 128 && cleanText(given) === given) {
    const masked = maskPersonalData(given);
    // Chance can put the digits of anything into a made id; then it must not be nothing else.
    const isMade = /^[\w.:-]+$/.test(given);
    if (masked === given || (isMade && masked !== MASK)) return given;
  }
  throw new DirectLineError('BadArgument', 'channelData.clientActivityID is not an id.');
}

function fault(issue: v.BaseIssue<unknown>): DirectLineError {
  const keys = issue.path?.map(({ key }) => String(key)) ?? [];
  const known = keys.filter((key) => /^\w{1,40}$/.test(key));
  const place = known.length === keys.length && known.length > 0 ? known.join('.') : 'activity';
  if (keys[0] === 'attachments') {
    return new DirectLineError('BadArgument', 'attachments: files are not taken here.');
  }
  if (issue.received === 'undefined') {
    return new DirectLineError('MissingProperty', `${place} is missing.`);
  }
  return new DirectLineError('BadArgument', `${place} is not valid.`);
}
