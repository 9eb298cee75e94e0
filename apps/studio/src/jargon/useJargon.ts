import type { JargonEntry, OrganisationJargon } from '@auroraai/api-client/studio';
import type { JargonWord } from '@auroraai/dialogue/editing';
import { useMemo } from 'react';
import { type FromServer, useServer } from '../shell/useServer.ts';

/** Words to be avoided as texts are looked through for them, by language. */
export type JargonLists = { readonly [language in JargonEntry['language']]?: JargonWord[] };

/** The words that an organisation does not want people to meet. */
export function useJargon(organisation: string): FromServer<OrganisationJargon> {
  return useServer(['jargon', organisation], (client) => client.jargon(organisation));
}

/** The same by language; undefined until it is known. Nothing is avoided where it could not be had. */
export function useJargonLists(organisation: string): JargonLists | undefined {
  const { data, hasFailed } = useJargon(organisation);
  return useMemo(() => {
    if (!data) return hasFailed ? {} : undefined;
    const lists: { [language in JargonEntry['language']]?: JargonWord[] } = {};
    for (const { language, word, instead } of data.entries) {
      lists[language] = [...(lists[language] ?? []), { word, ...(instead && { instead }) }];
    }
    return lists;
  }, [data, hasFailed]);
}
