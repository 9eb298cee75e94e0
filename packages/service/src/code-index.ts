import type { Code, CodeLists, Municipality, Position, TreeCode } from '@auroraai/recommender';

/** The municipality of the v1 mock service: accepted there, but no place and on no list. */
export const MOCK_MUNICIPALITY = '000';

/** An imaginary municipality; no official map has its shore. */
export interface Town extends Municipality {
  /** A closed ring. */
  outline?: readonly Position[];
}

/** The code lists, ready for looking up what a request names. */
export interface CodeIndex {
  lists: CodeLists;
  /** The imaginary town, or null in an installation without it. */
  town: Town | null;
  /** Codes of the official municipalities. */
  municipalities: ReadonlySet<string>;
  regions: ReadonlySet<string>;
  counties: ReadonlySet<string>;
  hospitalDistricts: ReadonlySet<string>;
  serviceClasses: ReadonlyMap<string, TreeCode>;
  /** Codes of the service classes by their URIs. */
  serviceClassOfUri: ReadonlyMap<string, string>;
  targetGroups: ReadonlyMap<string, TreeCode>;
  /** The target groups that v1 filters by. */
  filterableTargetGroups: ReadonlySet<string>;
  /** A municipality, the imaginary town included. */
  municipality(code: string): Municipality | undefined;
}

/** Indexes the code lists. A town that the lists themselves hold is taken out of them. */
export function indexCodes(lists: CodeLists, town: Town | null): CodeIndex {
  const official = lists.municipalities.filter(({ code }) => code !== town?.code);
  const municipalities = byCode(official);
  return {
    lists: { ...lists, municipalities: official },
    town,
    municipalities: new Set(municipalities.keys()),
    regions: new Set(byCode(lists.regions).keys()),
    counties: new Set(byCode(lists.counties).keys()),
    hospitalDistricts: new Set(byCode(lists.hospitalDistricts).keys()),
    serviceClasses: byCode(lists.serviceClasses),
    serviceClassOfUri: new Map(lists.serviceClasses.map(({ uri, code }) => [uri, code])),
    targetGroups: byCode(lists.targetGroups),
    filterableTargetGroups: new Set(
      lists.targetGroups.filter((group) => group.apiFilterable).map(({ code }) => code),
    ),
    municipality: (code) => (code === town?.code ? town : municipalities.get(code)),
  };
}

function byCode<T extends Code>(codes: readonly T[]): Map<string, T> {
  return new Map(codes.map((code) => [code.code, code]));
}
