import type { OrganizationSource, ServiceSource } from '../source/model.ts';
import { MODIFIED, municipality, pages, stableId, townArea, typed } from './common.ts';

/** An organisation of the town in the shape of PTV's interface, version 11. */
export function expandOrganization(source: OrganizationSource, services: readonly ServiceSource[]) {
  const part = source.parent === undefined ? null : stableId('organization', source.parent);
  return {
    id: stableId('organization', source.key),
    sourceId: source.key,
    oid: null,
    parentOrganizationId: part,
    municipality: source.type === 'Municipality' ? municipality : null,
    organizationType: source.type,
    businessCode: null,
    businessName: null,
    organizationNames: typed(source.name, 'Name'),
    displayNameType: typed(source.name, 'Name').map(({ language, type }) => ({ type, language })),
    ...townArea,
    organizationDescriptions: [
      ...typed(source.description, 'Summary'),
      ...typed(source.description, 'Description'),
    ],
    phoneNumbers: [],
    emails: [],
    webPages: pages(source.name),
    addresses: [],
    electronicInvoicings: [],
    services: services
      .filter(({ org, producer }) => org === source.key || producer === source.key)
      .map((service) => ({
        service: { id: stableId('service', service.key), name: service.name.fi },
        roleType: service.org === source.key ? 'Responsible' : 'Producer',
      })),
    publishingStatus: 'Published',
    modified: MODIFIED,
  };
}
