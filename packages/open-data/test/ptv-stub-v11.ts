import type { Route } from './ptv-stub-route.ts';

interface RecordV11 {
  id: string;
  modified: string;
  publishingStatus: string;
}

/** Full records in the shape of interface v11. */
export interface RecordsV11 {
  services: (RecordV11 & {
    areaType: string;
    areas: { municipalities: { code: string }[] }[];
    organizations: { organization: { id: string } }[];
  })[];
  channels: RecordV11[];
  organizations: RecordV11[];
}

const COLLECTIONS: Record<string, keyof RecordsV11> = {
  Service: 'services',
  ServiceChannel: 'channels',
  Organization: 'organizations',
};

/** The routes of interface v11 over given records. */
export function answerV11(records: RecordsV11): Route {
  return (url, page) => {
    const [name = '', ...rest] = url.pathname.replace('/api/v11/', '').split('/');
    const key = COLLECTIONS[name];
    if (!key) return null;
    const query = url.searchParams;
    const status = query.get('status') ?? 'Published';
    const listed = (records[key] as RecordV11[]).filter(
      (record) =>
        record.publishingStatus === status && record.modified >= (query.get('date') ?? ''),
    );
    const paged = (items: readonly object[]) => {
      const { number, size, count, items: itemList } = page(items);
      return { pageNumber: number, pageSize: size, pageCount: count, itemList };
    };
    const path = rest.join('/');
    const ids = (items: readonly RecordV11[]) => paged(items.map(({ id }) => ({ id, name: id })));
    if (path === '') return ids(listed);
    if (path === 'list' || path === 'serviceWithGD/list') {
      const guids = new Set(query.get('guids')?.split(','));
      return (records[key] as RecordV11[]).filter(({ id }) => guids.has(id));
    }
    const services = (listed as RecordsV11['services']).filter(
      (record) => record.publishingStatus === 'Published',
    );
    const code = /^area\/Municipality\/code\/(\d+)$/.exec(path)?.[1];
    if (code !== undefined) {
      const national = query.get('includeWholeCountry') === 'true';
      return ids(
        services.filter(
          ({ areaType, areas }) =>
            (national && areaType !== 'LimitedType') ||
            areas.some((area) => area.municipalities.some((row) => row.code === code)),
        ),
      );
    }
    if (path !== 'list/organization') return null;
    const owner = query.get('organizationId');
    return paged(
      services.filter(({ organizations }) =>
        organizations.some((role) => role.organization.id === owner),
      ),
    );
  };
}
