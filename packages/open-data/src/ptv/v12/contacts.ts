import type { Channel, ContentLanguage, PhoneNumber, WebPage } from '@auroraai/recommender';
import type { Note } from '../mapped.ts';
import { type Json, object, objects, text } from '../read.ts';
import { versions } from './texts.ts';

const CHARGES: Record<string, PhoneNumber['charge']> = {
  Free: 'FreeOfCharge',
  Charged: 'Chargeable',
  ExtraCharge: 'Other',
};

function phone(item: Json, language: ContentLanguage, note: Note): PhoneNumber[] {
  const number = text(item.number);
  if (!number) {
    note('phoneNumbers: a number without digits was left out');
    return [];
  }
  return [
    {
      number,
      prefix: text(item.dialCode),
      info: text(item.additionalInformation),
      charge: CHARGES[text(item.chargeType)] ?? null,
      chargeInfo: text(item.chargeDescription),
      kind: item.type === 'Fax' || item.type === 'Sms' ? item.type : 'Phone',
      language,
    },
  ];
}

/** The telephone numbers of a channel: its own, then those that help with it, then faxes. */
export function readPhones(item: Json, note: Note): PhoneNumber[] {
  return versions(item).flatMap(([language, version]) =>
    ['phoneNumbers', 'contactPhoneNumbers', 'supportPhoneNumbers', 'contactFaxNumbers']
      .flatMap((field) => objects(version[field]))
      .flatMap((number) => phone(number, language, note)),
  );
}

/** The e-mail addresses of a channel. */
export function readEmails(item: Json): Channel['emails'] {
  return versions(item).flatMap(([language, version]) =>
    [...objects(version.contactEmails), ...objects(version.supportEmails)].flatMap((email) => {
      const value = text(email.email);
      return value ? [{ value, language }] : [];
    }),
  );
}

/** Web pages of these fields; only addresses that begin with http are kept. */
export function readPages(item: Json, fields: readonly string[], note: Note): WebPage[] {
  return versions(item).flatMap(([language, version]) =>
    fields
      .flatMap((field) =>
        Array.isArray(version[field]) ? objects(version[field]) : [object(version[field])],
      )
      .flatMap((page) => {
        const url = text(page.url);
        if (!url) return [];
        if (!/^https?:\/\//i.test(url)) {
          note(`webPages: ${url} was left out`);
          return [];
        }
        return [{ url, name: text(page.name), language }];
      }),
  );
}
