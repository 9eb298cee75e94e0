import type { Municipality } from '@auroraai/recommender';

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
