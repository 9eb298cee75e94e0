import type { Code, CodeLists, TreeCode } from '@auroraai/recommender';
import counties from '../data/counties.json' with { type: 'json' };
import hospitalDistricts from '../data/hospital-districts.json' with { type: 'json' };
import municipalities from '../data/municipalities.json' with { type: 'json' };
import regions from '../data/regions.json' with { type: 'json' };
import serviceClasses from '../data/service-classes.json' with { type: 'json' };
import targetGroups from '../data/target-groups.json' with { type: 'json' };

const SERVICE_CLASS_URI = 'http://uri.suomi.fi/codelist/ptv/ptvserclass2/code/';
const TARGET_GROUP_URI = 'http://uri.suomi.fi/codelist/ptv/ptvkohderyhmat/code/';

/** `P6.10` stands under `P6`: the parent of a code is what precedes its dot. */
function inTree<T extends Code>(prefix: string, row: T): T & TreeCode {
  const dot = row.code.indexOf('.');
  return { ...row, uri: prefix + row.code, parent: dot < 0 ? null : row.code.slice(0, dot) };
}

/**
 * The official code lists: 309 municipalities (2022) with the seat of each where known, 19 regions,
 * 23 wellbeing services counties (with Helsinki 90 and Åland 91), 21 hospital districts, 228
 * service classes and 18 target groups.
 */
export const CODE_LISTS: CodeLists = {
  municipalities,
  regions,
  counties,
  hospitalDistricts,
  serviceClasses: serviceClasses.map((row) => inTree(SERVICE_CLASS_URI, row)),
  targetGroups: targetGroups.map((row) => inTree(TARGET_GROUP_URI, row)),
};
