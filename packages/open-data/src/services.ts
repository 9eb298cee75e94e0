import type { Labels, LifeArea, Service } from '@auroraai/recommender';
import rows from '../data/services.json' with { type: 'json' };

function toLabels(areas: LifeArea[] | null): Labels | null {
  if (areas === null) return null;
  return { areas, source: areas.length > 0 ? 'expert' : 'judged-out' };
}

/**
 * The 1,711 real services that the programme's experts looked at: national ones and those of Turku
 * (853), Oulu (564) and Mikkeli (491). Their names and summaries are in Finnish; the archive that
 * they come from holds nothing more of them.
 */
export const SERVICES: readonly Service[] = rows.map((row) => ({
  id: row.id,
  names: { fi: row.name },
  summaries: { fi: row.summary },
  descriptions: {},
  userInstructions: {},
  requirements: {},
  keywords: [],
  chargeType: null,
  chargeInfo: {},
  fundingType: null,
  areaType: row.municipalities === null ? 'Nationwide' : 'LimitedType',
  areas:
    row.municipalities === null
      ? []
      : [{ type: 'Municipality', code: null, names: {}, municipalityCodes: row.municipalities }],
  serviceClasses: [],
  targetGroups: [],
  languages: [],
  responsibleOrganizationId: null,
  producerOrganizationIds: [],
  channelIds: [],
  collections: [],
  lifeEvents: [],
  labels: toLabels(row.labels),
  origin: 'ptv',
  archived: false,
  modified: null,
}));
