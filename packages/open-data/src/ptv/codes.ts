import type { Code, CodeLists, Localized, Position, ServiceArea } from '@auroraai/recommender';
import { isInFinland } from '../coordinates.ts';
import type { Note } from './mapped.ts';
import { number } from './read.ts';

const namesOf = ({ fi, sv, en }: Code): Localized => ({ fi, sv, en });

/** The codes that a list knows; the others are noted. */
export function knownCodes(
  field: string,
  codes: readonly string[],
  list: readonly Code[],
  note: Note,
): string[] {
  return codes.filter((code) => {
    const known = list.some((row) => row.code === code);
    if (!known) note(`${field}: the code ${code} is unknown`);
    return known;
  });
}

/** The area of some municipalities. */
export function municipalityArea(
  codes: readonly string[],
  lists: CodeLists,
  note: Note,
): ServiceArea {
  return {
    type: 'Municipality',
    code: null,
    names: {},
    municipalityCodes: knownCodes('areas', codes, lists.municipalities, note),
  };
}

/**
 * A region, wellbeing services county or hospital district with its municipalities: those that the
 * object itself names, else those that the code lists put there.
 */
export function largerArea(
  area: { type: string; code: string; names?: Localized; municipalityCodes?: readonly string[] },
  lists: CodeLists,
  note: Note,
): ServiceArea {
  const rowsOf = {
    Region: lists.regions,
    WellbeingServicesCounty: lists.counties,
    HospitalRegions: lists.hospitalDistricts,
  }[area.type];
  const own = knownCodes('areas', area.municipalityCodes ?? [], lists.municipalities, note);
  const expanded = lists.municipalities.filter((row) => {
    if (area.type === 'Region') return row.region === area.code;
    if (area.type === 'WellbeingServicesCounty') return row.county === area.code;
    return area.type === 'HospitalRegions' && row.hospitalDistrict === area.code;
  });
  const municipalityCodes = own.length > 0 ? own : expanded.map((row) => row.code);
  if (municipalityCodes.length === 0) {
    note(`areas: no municipality is known of ${area.type} ${area.code}`);
  }
  const row = rowsOf?.find(({ code }) => code === area.code);
  const names = Object.keys(area.names ?? {}).length > 0 ? area.names : row && namesOf(row);
  return { type: area.type, code: area.code || null, names: names ?? {}, municipalityCodes };
}

/** A position from its two coordinates in metres; null where they are missing or not in Finland. */
export function position(easting: unknown, northing: unknown, note: Note): Position | null {
  const east = number(easting);
  const north = number(northing);
  if (east === null || north === null) return null;
  const place = { easting: east, northing: north };
  if (isInFinland(place)) return place;
  note(`addresses: the position ${east}, ${north} is not in Finland`);
  return null;
}
