import type { CodeListsResponse } from '@auroraai/api-client';
import { useMemo } from 'react';
import { useSteadyCodeLists } from '../hooks/useSteadyCodeLists.ts';
import type { ExtraMunicipality, Start } from '../map/index.ts';
import { usePerson } from '../person/PersonProvider.tsx';

/** Where the person lives, as a map needs it. */
export interface HomeOfPerson {
  /** Its code; an empty string when the person has not said it. */
  municipality: string;
  extraMunicipalities: ExtraMunicipality[];
  initialStart: Start;
}

/** Where the person lives, so that a map starts from there. */
export function useHomeOfPerson(): HomeOfPerson {
  const lists = useSteadyCodeLists();
  const municipality = usePerson((person) => person.municipality);
  const extraMunicipalities = useMemo(() => imaginary(lists?.town), [lists]);
  return {
    municipality,
    extraMunicipalities,
    initialStart:
      municipality === '' ? { kind: 'unknown' } : { kind: 'municipality', code: municipality },
  };
}

/** The imaginary town, which no official list knows, where the service says where it is. */
function imaginary(town: CodeListsResponse['town']): ExtraMunicipality[] {
  if (!town?.seat) return [];
  const { code, name, seat, outline } = town;
  return [{ code, name, seat, ...(outline && { outline }) }];
}
