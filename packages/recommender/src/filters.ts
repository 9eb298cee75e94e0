import { addTo, type Bitset, CodeSets, emptySet, keepOnly, takeAway, uniteWith } from './bitset.ts';
import type { Catalogue, CodeLists, Service } from './catalogue.ts';
import type { Filters } from './query.ts';

/** Finds the services that filters leave. */
export interface ServiceFilter {
  /** Positions of the services that may be recommended. Unknown codes match nothing. */
  allowed(filters: Filters): Bitset;
  /** Municipalities that the area filters name, regions and the like expanded. */
  municipalities(filters: Filters): ReadonlySet<string>;
}

/** The filters that name an area; they are united with one another. */
export const AREA_FILTERS = [
  'municipalityCodes',
  'regionCodes',
  'hospitalDistrictCodes',
  'countyCodes',
] as const satisfies readonly (keyof Filters)[];

/** Whether a service is offered in the whole country, Åland excepted or not. */
export function isNationwide(service: Service): boolean {
  return service.areaType !== 'LimitedType';
}

/** Prepares the filters of a catalogue: each later question costs a few passes over bit sets. */
export function createServiceFilter(catalogue: Catalogue, codeLists: CodeLists): ServiceFilter {
  const { services } = catalogue;
  const size = services.length;
  const live = emptySet(size);
  const national = emptySet(size);
  const imaginary = emptySet(size);
  const sets = {
    municipality: new CodeSets(size),
    town: new CodeSets(size),
    serviceClass: new CodeSets(size),
    targetGroup: new CodeSets(size),
    collection: new CodeSets(size),
    funding: new CodeSets(size),
    channelType: new CodeSets(size),
    language: new CodeSets(size),
  };
  const channelTypes = new Map(
    catalogue.channels.flatMap(({ id, type, archived }) =>
      type === null || archived ? [] : [[id, type] as const],
    ),
  );
  const towns = imaginaryTowns(services);

  services.forEach((service, position) => {
    if (service.archived) return;
    addTo(live, position);
    const isTown = service.origin === 'imaginary';
    if (isTown) addTo(imaginary, position);
    else if (isNationwide(service)) addTo(national, position);
    const codes = service.areas.flatMap((area) => area.municipalityCodes);
    for (const code of isTown ? (codes.length > 0 ? codes : towns) : codes) {
      sets[isTown ? 'town' : 'municipality'].add(code, position);
    }
    for (const code of service.serviceClasses) addWithParent(sets.serviceClass, code, position);
    for (const code of service.targetGroups) addWithParent(sets.targetGroup, code, position);
    for (const { id } of service.collections) sets.collection.add(id, position);
    if (service.fundingType) sets.funding.add(service.fundingType, position);
    for (const language of service.languages) sets.language.add(language, position);
    for (const id of service.channelIds) {
      const type = channelTypes.get(id);
      if (type) sets.channelType.add(type, position);
    }
  });

  const expand = expander(codeLists);

  const inArea = (filters: Filters): Bitset => {
    if (filters.onlyNational === true) return national.slice();
    const includeNational = filters.includeNational !== false;
    if (!AREA_FILTERS.some((name) => hasCodes(filters[name]))) {
      const result = live.slice();
      if (!includeNational) takeAway(result, national);
      takeAway(result, imaginary);
      return result;
    }
    const result = sets.municipality.any(expand(filters));
    if (includeNational) uniteWith(result, national);
    else takeAway(result, national);
    uniteWith(result, sets.town.any(filters.municipalityCodes ?? []));
    return result;
  };

  return {
    municipalities: expand,
    allowed(filters) {
      const result = inArea(filters);
      const narrow = (codes: readonly string[] | undefined, among: CodeSets) => {
        if (hasCodes(codes)) keepOnly(result, among.any(codes));
      };
      narrow(filters.serviceClasses, sets.serviceClass);
      narrow(filters.targetGroups, sets.targetGroup);
      narrow(filters.collections, sets.collection);
      narrow(filters.fundingTypes, sets.funding);
      narrow(filters.channelTypes, sets.channelType);
      narrow(filters.serviceLanguages, sets.language);
      return result;
    },
  };
}

function hasCodes(codes: readonly string[] | undefined): codes is readonly string[] {
  return codes !== undefined && codes.length > 0;
}

/** Municipality codes that only imaginary services carry. */
function imaginaryTowns(services: readonly Service[]): Set<string> {
  return new Set(
    services
      .filter((service) => service.origin === 'imaginary')
      .flatMap((service) => service.areas.flatMap((area) => area.municipalityCodes)),
  );
}

/** `P5.3` answers to `P5` too, `KR1.3` to `KR1`. */
function addWithParent(sets: CodeSets, code: string, position: number): void {
  sets.add(code, position);
  const dot = code.indexOf('.');
  if (dot > 0) sets.add(code.slice(0, dot), position);
}

/** Expands regions, hospital districts and counties to their municipalities. */
function expander(codeLists: CodeLists): (filters: Filters) => Set<string> {
  const members = new Map<string, string[]>();
  for (const { code, region, hospitalDistrict, county } of codeLists.municipalities) {
    for (const key of [`r${region}`, `h${hospitalDistrict}`, `c${county}`]) {
      const list = members.get(key);
      if (list) list.push(code);
      else members.set(key, [code]);
    }
  }
  return (filters) => {
    const codes = new Set(filters.municipalityCodes ?? []);
    const addAll = (prefix: string, areas: readonly string[] | undefined) => {
      for (const area of areas ?? []) {
        for (const code of members.get(prefix + area) ?? []) codes.add(code);
      }
    };
    addAll('r', filters.regionCodes);
    addAll('h', filters.hospitalDistrictCodes);
    addAll('c', filters.countyCodes);
    return codes;
  };
}
