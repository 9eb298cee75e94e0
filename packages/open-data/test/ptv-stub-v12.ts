import type { Route } from './ptv-stub-route.ts';

interface RecordV12 {
  contentId: string;
  publishedAt: string;
}

interface AreaV12 {
  areaType: string;
  municipalities?: string[];
  regions?: string[];
  wellbeingServicesCounties?: string[];
}

/** Full records in the shape of interface v12. */
export interface RecordsV12 {
  services: (RecordV12 & {
    area: AreaV12;
    organizationContentId: string;
    serviceClasses: string[];
  })[];
  channels: RecordV12[];
  organizations: RecordV12[];
  connections: { serviceContentId: string; channelContentId: string; publishedAt: string }[];
  collections: object[];
  generals: RecordV12[];
  /** Ids by route: `service`, `service-channel`. */
  archived: Record<string, string[]>;
}

function matches(service: RecordsV12['services'][0], query: URLSearchParams): boolean {
  const among = (name: string, values: readonly string[] = []) =>
    !query.has(name) || query.getAll(name).some((value) => values.includes(value));
  const { area } = service;
  return (
    among('areaType', [area.areaType]) &&
    among('municipalities', area.municipalities) &&
    among('regions', area.regions) &&
    among('wellbeingServicesCounties', area.wellbeingServicesCounties) &&
    among('organizationContentIds', [service.organizationContentId]) &&
    among('serviceClasses', service.serviceClasses)
  );
}

/** The routes of interface v12 over given records. */
export function answerV12(records: RecordsV12): Route {
  return (url, page) => {
    const [name = '', id = ''] = url.pathname.replace('/api/v12/', '').split('/');
    const query = url.searchParams;
    const since = query.get('publishedAtOrAfter') ?? '';
    const paged = (items: readonly object[]) => {
      const { number, size, count, total, items: shown } = page(items);
      return { page: number, pageSize: size, totalItems: total, totalPages: count, items: shown };
    };
    if (id === 'archived') {
      return paged((records.archived[name] ?? []).map((contentId) => ({ contentId })));
    }
    if (name === 'service-collection') return paged(records.collections);
    if (name === 'connection') {
      const wanted = query.getAll('serviceContentIds');
      return paged(
        records.connections.filter(
          (connection) =>
            connection.publishedAt >= since &&
            (wanted.length === 0 || wanted.includes(connection.serviceContentId)),
        ),
      );
    }
    const all: Record<string, RecordV12[]> = {
      service: records.services.filter((service) => matches(service, query)),
      'service-channel': records.channels,
      organization: records.organizations,
      'general-description': records.generals,
    };
    const rows = all[name];
    if (!rows) return null;
    if (id === 'search') return paged(rows.filter((row) => row.publishedAt >= since));
    return rows.find((row) => row.contentId === id) ?? null;
  };
}
