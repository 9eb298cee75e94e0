import type { Channel, ChannelType } from '@auroraai/recommender';
import { type Mapped, type MappingContext, mapping } from '../mapped.ts';
import { object, strings, text } from '../read.ts';
import { moment } from '../time.ts';
import { readAccessibility, readAddresses } from './addresses.ts';
import { readEmails, readPhones, readWebPages } from './contacts.ts';
import { readHours } from './hours.ts';
import { displayNames, itemTexts } from './texts.ts';

const TYPES: readonly ChannelType[] = [
  'EChannel',
  'WebPage',
  'Phone',
  'ServiceLocation',
  'PrintableForm',
];

/** One service channel of interface v11, of any of the five types. */
export function mapChannelV11(raw: unknown, context: MappingContext): Mapped<Channel> {
  return mapping((note) => {
    const item = object(raw);
    const id = text(item.id).toLowerCase();
    const names = displayNames(item.serviceChannelNames, item.displayNameType);
    if (!id || Object.keys(names).length === 0) {
      note(id ? 'serviceChannelNames: the channel has no name' : 'id: the channel has no id');
      return null;
    }
    const described = (...types: string[]) => itemTexts(item.serviceChannelDescriptions, types);
    const type = TYPES.find((known) => known === item.serviceChannelType) ?? null;
    if (!type) note(`serviceChannelType: ${text(item.serviceChannelType) || 'none'} is unknown`);
    return {
      id,
      type,
      names,
      summaries: described('Summary', 'ShortDescription'),
      descriptions: described('Description'),
      organizationId: text(item.organizationId).toLowerCase() || null,
      phones: readPhones(item, note),
      emails: readEmails(item),
      webPages: readWebPages(item.webPages ?? item.urls, note),
      formFiles: readWebPages(item.channelUrls, note),
      addresses: readAddresses(item, context.codeLists, note),
      hours: readHours(item.serviceHours, note),
      accessibility: readAccessibility(item),
      languages: strings(item.languages),
      requiresSignature: item.requiresSignature === true,
      requiresAuthentication: item.requiresAuthentication === true,
      archived: text(item.publishingStatus || 'Published') !== 'Published',
      modified: moment(item.modified),
    };
  });
}
