import { accessibilityHeadings, accessibilitySentences } from '../source/accessibility.ts';
import type { BuildingSource } from '../source/model.ts';
import { items, municipality } from './common.ts';

function sentences(keys: readonly string[]) {
  const groups = Object.keys(accessibilityHeadings) as (keyof typeof accessibilityHeadings)[];
  return groups.flatMap((group) => {
    const own = keys.flatMap((key) => {
      const entry = accessibilitySentences[key];
      if (entry === undefined) throw new Error(`No accessibility sentence has the key "${key}".`);
      return entry.group === group ? [{ sentence: items(entry.sentence) }] : [];
    });
    return own.length === 0
      ? []
      : [{ sentenceGroup: items(accessibilityHeadings[group]), sentences: own }];
  });
}

/** A building as the address of a service location in PTV's shape. */
export function address(building: BuildingSource) {
  const coordinates = {
    latitude: String(building.northing),
    longitude: String(building.easting),
  };
  return {
    type: 'Location',
    subType: 'Single',
    postOfficeBoxAddress: null,
    streetAddress: {
      street: items(building.street),
      streetNumber: building.number,
      postalCode: building.postalCode,
      postOffice: items({ fi: 'REVONSAARI', sv: 'NORRSKENSÖ', en: 'REVONSAARI' }),
      municipality,
      additionalInformation: [],
      ...coordinates,
      coordinateState: 'EnteredByUser',
    },
    otherAddress: null,
    locationAbroad: null,
    entrances: [
      {
        name: [],
        isMainEntrance: true,
        coordinates: {
          latitude: `${building.northing}.0`,
          longitude: `${building.easting}.0`,
        },
        contactInfo: { phone: null, email: null, url: null },
        accessibilitySentences: sentences(building.accessibility),
      },
    ],
  };
}
