import type { Channel, PhoneNumber, WebPage } from '@auroraai/recommender';
import type { Note } from '../mapped.ts';
import { contentLanguage, type Json, objects, text } from '../read.ts';

const CHARGES: Record<string, PhoneNumber['charge']> = {
  FreeOfCharge: 'FreeOfCharge',
  Free: 'FreeOfCharge',
  Chargeable: 'Chargeable',
  Charged: 'Chargeable',
  Other: 'Other',
};

function readPhone(item: Json, note: Note): PhoneNumber[] {
  const number = text(item.number);
  const language = contentLanguage(item.language);
  if (!number || !language) {
    note('phoneNumbers: a number without digits or language was left out');
    return [];
  }
  const kind = item.type === 'Fax' || item.type === 'Sms' ? item.type : 'Phone';
  return [
    {
      number,
      prefix: item.isFinnishServiceNumber === true ? '' : text(item.prefixNumber),
      info: text(item.additionalInformation),
      charge: CHARGES[text(item.serviceChargeType)] ?? null,
      chargeInfo: text(item.chargeDescription),
      kind,
      language,
    },
  ];
}

/** The telephone numbers of a channel, text messages and faxes among them, in their order. */
export function readPhones(item: Json, note: Note): PhoneNumber[] {
  return [...objects(item.phoneNumbers), ...objects(item.supportPhones)].flatMap((phone) =>
    readPhone(phone, note),
  );
}

/** The e-mail addresses of a channel, in their order. */
export function readEmails(item: Json): Channel['emails'] {
  return [...objects(item.emails), ...objects(item.supportEmails)].flatMap((email) => {
    const value = text(email.value);
    const language = contentLanguage(email.language);
    return value && language ? [{ value, language }] : [];
  });
}

/** Web pages; only addresses that begin with http are kept, so that none can carry a script. */
export function readWebPages(value: unknown, note: Note): WebPage[] {
  return objects(value).flatMap((page) => {
    const url = text(page.url) || text(page.value);
    const language = contentLanguage(page.language);
    if (!url && !text(page.value)) return [];
    if (!language || !/^https?:\/\//i.test(url)) {
      note(`webPages: ${url || 'a page without address'} was left out`);
      return [];
    }
    const name = text(page.url) ? text(page.value) || text(page.name) : text(page.name);
    return [{ url, name, language }];
  });
}
