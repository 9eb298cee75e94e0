import type { AreaType, CodeLists, ServiceArea } from '@auroraai/recommender';
import { largerArea, municipalityArea } from '../codes.ts';
import type { Note } from '../mapped.ts';
import { objects, text } from '../read.ts';
import { itemCodes, itemTexts } from './texts.ts';

const AREA_TYPES: Record<string, AreaType> = {
  Nationwide: 'Nationwide',
  WholeCountry: 'Nationwide',
  NationwideExceptAlandIslands: 'NationwideExceptAlandIslands',
  WholeCountryExceptAlandIslands: 'NationwideExceptAlandIslands',
  LimitedType: 'LimitedType',
  AreaType: 'LimitedType',
};

const LARGER_TYPES: Record<string, string> = {
  Province: 'Region',
  Region: 'Region',
  WellbeingServiceCounties: 'WellbeingServicesCounty',
  WellbeingServicesCounties: 'WellbeingServicesCounty',
  WellbeingServicesCounty: 'WellbeingServicesCounty',
  HospitalDistrict: 'HospitalRegions',
  HospitalRegions: 'HospitalRegions',
  BusinessSubRegion: 'BusinessSubRegions',
  BusinessSubRegions: 'BusinessSubRegions',
  BusinessRegions: 'BusinessSubRegions',
};

/** Where a service is offered; a type that nobody knows counts as limited, the careful reading. */
export function readAreaType(value: unknown, note: Note): AreaType {
  const known = AREA_TYPES[text(value)];
  if (!known) note(`areaType: ${text(value) || 'nothing'} is unknown`);
  return known ?? 'LimitedType';
}

/** The areas of a service or a channel. */
export function readAreas(value: unknown, lists: CodeLists, note: Note): ServiceArea[] {
  return objects(value).flatMap((area) => {
    const type = text(area.type);
    const municipalityCodes = itemCodes(area.municipalities);
    if (type === 'Municipality') return [municipalityArea(municipalityCodes, lists, note)];
    const larger = LARGER_TYPES[type];
    if (!larger) {
      note(`areas: the type ${type || 'of nothing'} is unknown`);
      return [];
    }
    const names = itemTexts(area.name);
    return [
      largerArea({ type: larger, code: text(area.code), names, municipalityCodes }, lists, note),
    ];
  });
}
