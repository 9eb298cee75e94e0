import type { Service } from '../src/catalogue.ts';

/** A service with nothing but what a test says of it. */
export function makeService(said: Partial<Service> & { id: string }): Service {
  return {
    names: { fi: said.id },
    summaries: {},
    descriptions: {},
    userInstructions: {},
    requirements: {},
    keywords: [],
    chargeType: null,
    chargeInfo: {},
    fundingType: null,
    areaType: 'LimitedType',
    areas: [],
    serviceClasses: [],
    targetGroups: [],
    languages: [],
    responsibleOrganizationId: null,
    producerOrganizationIds: [],
    channelIds: [],
    collections: [],
    lifeEvents: [],
    labels: null,
    origin: 'ptv',
    archived: false,
    modified: null,
    ...said,
  };
}

/** The areas of a service offered in municipalities. */
export function inMunicipalities(...municipalityCodes: string[]): Pick<Service, 'areas'> {
  return { areas: [{ type: 'Municipality', code: null, names: {}, municipalityCodes }] };
}
