import type { Channel, ChannelType } from '@auroraai/recommender';
import { type Mapped, mapping } from '../mapped.ts';
import { object, strings, text } from '../read.ts';
import { moment } from '../time.ts';
import { readAddresses } from './addresses.ts';
import { readEmails, readPages, readPhones } from './contacts.ts';
import { readHours } from './hours.ts';
import { versionNames, versionTexts } from './texts.ts';

const TYPES: Record<string, ChannelType> = {
  EService: 'EChannel',
  WebPage: 'WebPage',
  TelephoneService: 'Phone',
  ServiceLocation: 'ServiceLocation',
  PrintableForm: 'PrintableForm',
};

/**
 * One service channel of interface v12, of any of the five types. Accessibility sentences are not
 * part of version 12: it refers to a register of its own.
 */
export function mapChannelV12(raw: unknown): Mapped<Channel> {
  return mapping((note) => {
    const item = object(raw);
    const id = text(item.contentId).toLowerCase();
    const names = versionNames(item);
    if (!id || Object.keys(names).length === 0) {
      note(id ? 'languageVersions: the channel has no name' : 'contentId: there is no id');
      return null;
    }
    const type = TYPES[text(item.serviceChannelType)] ?? null;
    if (!type) note(`serviceChannelType: ${text(item.serviceChannelType) || 'none'} is unknown`);
    return {
      id,
      type,
      names,
      summaries: versionTexts(item, 'summary'),
      descriptions: versionTexts(item, 'description'),
      organizationId: text(item.organizationContentId).toLowerCase() || null,
      phones: readPhones(item, note),
      emails: readEmails(item),
      webPages: readPages(item, ['webAddress', 'contactWebPages'], note),
      formFiles: readPages(item, ['formFiles'], note),
      addresses: readAddresses(item, note),
      hours: readHours(item.serviceHours, note),
      accessibility: [],
      languages: strings(item.serviceLanguages),
      requiresSignature: object(item.electronicSignature).type === 'Required',
      requiresAuthentication: item.electronicIdentification === 'Required',
      archived: false,
      modified: moment(item.publishedAt),
    };
  });
}
