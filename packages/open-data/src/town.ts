import type { Municipality, Position } from '@auroraai/recommender';
import outline from '../data/town-outline.json' with { type: 'json' };

/**
 * An imaginary town for demonstrations: an island of its own in the open Bothnian Bay. Its code is
 * no official one and it belongs to no region, county or hospital district.
 */
export const TOWN: Municipality = {
  code: '998',
  fi: 'Revonsaari',
  sv: 'Norrskensö',
  en: 'Revonsaari',
  region: '',
  county: '',
  hospitalDistrict: '',
  seat: { easting: 299_400, northing: 7_174_600 },
};

/** The shore of the town's island: a closed ring (first = last) in ETRS-TM35FIN metres. */
export const TOWN_OUTLINE: readonly Position[] = outline;
