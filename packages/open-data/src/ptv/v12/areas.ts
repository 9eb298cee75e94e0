import type { AreaType, CodeLists, ServiceArea } from '@auroraai/recommender';
import { largerArea, municipalityArea } from '../codes.ts';
import type { Note } from '../mapped.ts';
import { object, strings, text } from '../read.ts';

const AREA_TYPES: Record<string, AreaType> = {
  WholeCountry: 'Nationwide',
  WholeCountryExceptAland: 'NationwideExceptAlandIslands',
  LimitedArea: 'LimitedType',
};

/** Where a service is offered: its kind of area and the areas. */
export function readArea(
  value: unknown,
  lists: CodeLists,
  note: Note,
): { areaType: AreaType; areas: ServiceArea[] } {
  const area = object(value);
  const areaType = AREA_TYPES[text(area.areaType)];
  if (!areaType) note(`area: ${text(area.areaType) || 'nothing'} is unknown`);
  const municipalities = strings(area.municipalities);
  const larger = (type: string, codes: unknown) =>
    strings(codes).map((code) => largerArea({ type, code }, lists, note));
  return {
    areaType: areaType ?? 'LimitedType',
    areas: [
      ...(municipalities.length > 0 ? [municipalityArea(municipalities, lists, note)] : []),
      ...larger('Region', area.regions),
      ...larger('WellbeingServicesCounty', area.wellbeingServicesCounties),
    ],
  };
}
