import type { RecordsV11 } from './ptv-stub-v11.ts';
import type { RecordsV12 } from './ptv-stub-v12.ts';

/** A UUID made of a letter and a number: records that one can tell apart in a report. */
export const uuid = (letter: string, n: number) =>
  `${letter.repeat(8)}-0000-4000-8000-${String(n).padStart(12, '0')}`;

const items = (value: string, type = 'Name') => [{ type, language: 'fi', value }];
const range = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const modified = (n: number) => `2026-01-${String(n).padStart(2, '0')}T10:00:00`;
const areaOf = (n: number) => (n % 3 === 0 ? null : n % 3 === 1 ? '491' : '564');

/**
 * Seven services (every third nationwide, the others in 491 or 564), nine channels, two
 * organisations; service n uses channels n and n + 1 and belongs to organisation n % 2 + 1.
 */
export function recordsV11(): RecordsV11 {
  const published = (n: number) => ({ modified: modified(n), publishingStatus: 'Published' });
  return {
    services: range(7).map((n) => {
      const code = areaOf(n);
      return {
        id: uuid('a', n),
        ...published(n),
        serviceNames: items(`Palvelu ${n}`),
        serviceDescriptions: items(`Tiivistelmä ${n}`, 'Summary'),
        areaType: code === null ? 'Nationwide' : 'LimitedType',
        areas: code === null ? [] : [{ type: 'Municipality', municipalities: [{ code }] }],
        serviceClasses: [{ code: n % 2 === 0 ? 'P5.1' : 'P6' }],
        targetGroups: [{ code: 'KR1' }],
        organizations: [{ roleType: 'Responsible', organization: { id: uuid('c', (n % 2) + 1) } }],
        serviceChannels: [n, n + 1].map((channel) => ({
          serviceChannel: { id: uuid('b', channel) },
        })),
        languages: ['fi'],
      };
    }),
    channels: range(9).map((n) => ({
      id: uuid('b', n),
      ...published(n),
      serviceChannelType: 'Phone',
      organizationId: uuid('c', (n % 2) + 1),
      serviceChannelNames: items(`Puhelin ${n}`),
    })),
    organizations: range(2).map((n) => ({
      id: uuid('c', n),
      ...published(n),
      organizationType: 'Municipality',
      organizationNames: items(`Kunta ${n}`),
    })),
  };
}

/** The same catalogue as {@link recordsV11} in the shape of version 12, with one collection. */
export function recordsV12(): RecordsV12 {
  const named = (name: string, more: object = {}) => ({
    languageVersions: { fi: { name, ...more } },
  });
  const publishedAt = (n: number) => `${modified(n)}.000Z`;
  return {
    services: range(7).map((n) => {
      const code = areaOf(n);
      return {
        contentId: uuid('a', n),
        publishedAt: publishedAt(n),
        serviceType: 'Service',
        ...named(`Palvelu ${n}`, { summary: `Tiivistelmä ${n}` }),
        area:
          code === null
            ? { areaType: 'WholeCountry' }
            : { areaType: 'LimitedArea', municipalities: [code] },
        serviceClasses: [n % 2 === 0 ? 'P5.1' : 'P6'],
        targetGroups: ['KR1'],
        organizationContentId: uuid('c', (n % 2) + 1),
        generalDescriptionContentId: n === 1 ? uuid('d', 1) : null,
        serviceLanguages: ['fi'],
      };
    }),
    channels: range(9).map((n) => ({
      contentId: uuid('b', n),
      publishedAt: publishedAt(n),
      serviceChannelType: 'TelephoneService',
      organizationContentId: uuid('c', (n % 2) + 1),
      ...named(`Puhelin ${n}`),
    })),
    organizations: range(2).map((n) => ({
      contentId: uuid('c', n),
      publishedAt: publishedAt(n),
      organizationType: 'State',
      ...named(`Kunta ${n}`),
    })),
    connections: range(7).flatMap((n) =>
      [n, n + 1].map((channel) => ({
        serviceContentId: uuid('a', n),
        channelContentId: uuid('b', channel),
        publishedAt: publishedAt(n),
      })),
    ),
    collections: [
      {
        contentId: uuid('e', 1),
        ...named('Kokoelma'),
        items: [{ itemType: 'Service', contentId: uuid('a', 2) }],
      },
    ],
    generals: [
      {
        contentId: uuid('d', 1),
        publishedAt: publishedAt(1),
        ...named('Pohja', { description: 'Yleinen kuvaus.' }),
      },
    ],
    archived: {},
  };
}
