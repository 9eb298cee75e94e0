import { useSteadyCodeLists } from './useSteadyCodeLists.ts';

/**
 * Gives the code of a municipality to be asked with: an empty string where the lists do not have it,
 * since municipalities merge and a service refuses what is no municipality.
 */
export function useKnownMunicipality(): (code: string) => string {
  const lists = useSteadyCodeLists();
  return (code) => (lists?.municipalities.every((each) => each.code !== code) ? '' : code);
}
