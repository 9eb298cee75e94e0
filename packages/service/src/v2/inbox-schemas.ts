import type { PersonDocument } from '@auroraai/api-client';
import * as v from 'valibot';
import { boundedText, flag, integer, list, number, object, oneOf, text, uuid } from './schemas.ts';

const LANGUAGES = ['fi', 'sv', 'en', 'se', 'ru', 'uk', 'ar', 'so', 'et'] as const;

/** Characters that would change how the text around them is read, or are none. */
const HIDDEN = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

function plain(max: number) {
  return v.pipe(
    boundedText(max),
    v.check((value) => value.trim() !== '', 'must say something'),
    v.check(
      (value) => !HIDDEN.test(value.replaceAll('\n', '')),
      'must not have control characters',
    ),
  );
}

function texts(max: number) {
  const each = v.optional(plain(max));
  type Entries = Record<(typeof LANGUAGES)[number], typeof each>;
  return v.pipe(
    object(Object.fromEntries(LANGUAGES.map((language) => [language, each])) as Entries),
    v.check((all) => Object.keys(all).length > 0, 'must have at least one language'),
  );
}

function matching(pattern: RegExp, message: string) {
  return v.pipe(text(), v.regex(pattern, message));
}

const title = plain(160);
const titles = texts(160);
const meaning = texts(2000);
const reference = matching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, 'must be a reference');
const phone = matching(/^\+?[0-9][0-9 -]{2,23}$/, 'must be a phone number');
const cents = integer(0, 10_000_000);
const unit = oneOf(['visit', 'hour']);
const version = v.literal(1, 'must be 1');

const url = v.pipe(
  text(),
  v.maxLength(2048, 'must have at most 2048 characters'),
  v.regex(/^https?:\/\/[^\s<>"\\]+$/, 'must be an http or https address'),
  v.check((address) => URL.canParse(address), 'must be an http or https address'),
);

const moment = v.pipe(
  matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/, 'must be a moment in UTC'),
  v.check((value) => !Number.isNaN(Date.parse(value)), 'must be a moment in UTC'),
);

const day = v.pipe(
  matching(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'must be a day, YYYY-MM-DD'),
  // The thirtieth of February is written rightly and is no day.
  v.check((value) => new Date(value).toJSON()?.startsWith(value) ?? false, 'must be a day'),
);

const issuer = object({ name: titles, phone: v.optional(phone), url: v.optional(url) });

const event = v.pipe(
  object({
    version,
    type: v.literal('event'),
    id: reference,
    kind: oneOf([
      'letter',
      'decision',
      'birthday',
      'appointment',
      'payment',
      'document-expires',
      'other',
    ]),
    issuer,
    official: flag(),
    occurred_at: moment,
    valid_from: v.optional(moment),
    valid_until: v.optional(moment),
    title: titles,
    meaning,
    place: v.optional(title),
    deadline: v.optional(day),
    next_steps: v.optional(
      list(
        object({
          text: titles,
          url: v.optional(url),
          phone: v.optional(phone),
          service_id: v.optional(uuid),
          deadline: v.optional(day),
        }),
        0,
        10,
      ),
    ),
  }),
  v.forward(
    v.partialCheck(
      [['valid_from'], ['valid_until']],
      ({ valid_from: from, valid_until: until }) =>
        from === undefined || until === undefined || Date.parse(from) <= Date.parse(until),
      'must not be before valid_from',
    ),
    ['valid_until'],
  ),
);

const value = v.variant(
  'kind',
  [
    object({ kind: v.literal('fixed'), per: unit, cents }),
    object({
      kind: v.literal('percent'),
      per: unit,
      percent: integer(1, 100),
      cap_cents: v.optional(cents),
    }),
  ],
  'must be fixed or percent',
);

const provider = object({
  id: reference,
  name: title,
  address: v.optional(title),
  position: v.optional(object({ latitude: number(-90, 90), longitude: number(-180, 180) })),
  phone: v.optional(phone),
  url: v.optional(url),
  prices: v.optional(list(object({ name: titles, cents }), 0, 20)),
});

const voucher = v.pipe(
  object({
    version,
    type: v.literal('voucher'),
    id: reference,
    issuer,
    name: titles,
    what_for: meaning,
    service_classes: v.optional(
      list(matching(/^P[0-9]{1,2}(\.[0-9]{1,2})?$/, 'must be a service class'), 0, 20),
    ),
    value,
    own_share: v.optional(object({ minimum_cents: cents })),
    total: integer(1, 10_000),
    left: integer(0, 10_000),
    valid_from: day,
    valid_until: day,
    providers: object({
      service_ids: v.optional(list(uuid, 0, 50)),
      channel_ids: v.optional(list(uuid, 0, 200)),
      own: v.optional(list(provider, 0, 200)),
    }),
    number: matching(/^[0-9A-Z]{2,8}([ -][0-9A-Z]{2,8}){0,5}$/, 'must be groups of 0–9 and A–Z'),
    without_a_screen: object({ how: meaning, phone, address: v.optional(title) }),
  }),
  v.forward(
    v.partialCheck(
      [['left'], ['total']],
      ({ left, total }) => left <= total,
      'must not be more than total',
    ),
    ['left'],
  ),
  v.forward(
    v.partialCheck(
      [['valid_from'], ['valid_until']],
      ({ valid_from: from, valid_until: until }) => from <= until,
      'must not be before valid_from',
    ),
    ['valid_until'],
  ),
);

/** Reads the body of `POST /inboxes/{id}/documents`. */
export const personDocument: v.GenericSchema<unknown, PersonDocument> = v.pipe(
  v.unknown(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const isVoucher = (dataset.value as { type?: unknown } | null)?.type === 'voucher';
    const read = v.safeParse(isVoucher ? voucher : event, dataset.value);
    if (read.success) return read.output as PersonDocument;
    for (const { message, path } of read.issues) addIssue({ message, ...(path && { path }) });
    return NEVER;
  }),
);

/** The examples of the trial issuer. */
export const TRIAL_EXAMPLES = [
  'letter',
  'decision',
  'birthday',
  'appointment',
  'voucher-therapy',
  'voucher-cleaning',
  'voucher-hobby',
] as const;

/** Reads the body of `POST /trial-issuer`. */
export const trialRequest = object({
  inbox_id: matching(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/, 'must be an address'),
  example: oneOf(TRIAL_EXAMPLES),
});
