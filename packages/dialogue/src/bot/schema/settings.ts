import { BOT_FORMAT } from '../bot.ts';
import {
  flag,
  integer,
  list,
  number,
  object,
  oneOfWords,
  ref,
  type Schema,
  text,
} from './parts.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** The form of an e-mail address. */
export const MAILBOX = '^[^\\s@<>"]+@[^\\s@<>"]+$';

/** Parts of `bot.json`. */
export const SETTINGS = {
  officeHours: object(
    {
      weekly: list(
        object({
          days: list(oneOfWords(...WEEKDAYS), 7, 1),
          opens: ref('time'),
          closes: ref('time'),
        }),
        50,
      ),
    },
    { timeZone: text(60), closed: list(ref('day'), 400) },
    'When people answer at the human contact.',
  ),
  humanContact: object(
    { names: ref('localized') },
    {
      phone: ref('phone'),
      email: { type: 'string', maxLength: 200, pattern: MAILBOX },
      url: ref('localizedUrl'),
      hours: ref('localized'),
      chat: flag,
      desk: { type: 'string', pattern: '^[a-z0-9][a-z0-9-]{0,62}$' },
      deskAlways: flag,
    },
    'Where a person gets to speak with a human.',
  ),
  thresholds: object(
    {},
    {
      understood: number(0, 1),
      close: number(0, 1),
      outOfScope: number(0, 1),
      digression: number(0, 1),
    },
    'From which confidence on the bot acts.',
  ),
} satisfies Record<string, Schema>;

/** The settings of `bot.json` that every bot needs. */
export const REQUIRED_SETTINGS: Record<string, Schema> = {
  format: { description: 'Version of the bot format.', const: BOT_FORMAT },
  id: { type: 'string', pattern: '^[a-z0-9][a-z0-9-]{0,62}$' },
  version: text(60),
  names: ref('localized'),
  languages: list(ref('language'), 9, 1),
  responsible: object({ names: ref('localized') }, { url: ref('localizedUrl') }),
  humanContact: ref('humanContact'),
  retentionDays: integer(0, 3650),
  greeting: ref('name'),
};

/** The settings of `bot.json` that may be left out. */
export const OPTIONAL_SETTINGS: Record<string, Schema> = {
  officeHours: ref('officeHours'),
  stored: ref('localized'),
  notice: object({ text: ref('localized') }, { from: ref('day'), until: ref('day') }),
  theme: ref('name'),
  thresholds: ref('thresholds'),
  fallback: object(
    {},
    { answer: ref('name'), searchServices: flag, humanAfter: integer(1, 3) },
    'What happens when a message is not understood.',
  ),
  recommend: object(
    {},
    {
      municipalityCodes: list(text(10), 400),
      municipality: ref('name'),
      limit: integer(1, 10),
    },
    'Where the bot looks for services, unless a flow says otherwise.',
  ),
  network: list(
    object(
      { id: text(63), names: ref('localized'), about: ref('localized') },
      { responsible: ref('localized') },
    ),
    100,
  ),
  transfers: list(object({ name: ref('name'), names: ref('localized') }), 100),
  httpActions: list(object({ name: ref('name') }, { timeout: integer(100, 10_000) }), 100),
  texts: { type: 'object', additionalProperties: ref('localized'), maxProperties: 500 },
};
