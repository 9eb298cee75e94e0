import type { BankPage } from '@auroraai/api-client/studio';
import { useEffect, useState } from 'react';
import { type FromServer, useServer } from '../../shell/useServer.ts';

/** How many topics the server gives at a time. */
export const BANK_PAGE = 30;

/** How long nothing is typed before it is searched, milliseconds. */
const CALM = 250;

/** What is looked for in the bank. */
export interface AskedOfBank {
  search: string;
  language: string;
  offset: number;
}

/** Searches the bank for what is asked, once nobody has typed for a moment. */
export function useBankSearch() {
  const [asked, setAsked] = useState<AskedOfBank>({ search: '', language: '', offset: 0 });
  const [search, setSearch] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSearch(asked.search.trim()), CALM);
    return () => clearTimeout(timer);
  }, [asked.search]);
  const { language, offset } = asked;
  const found: FromServer<BankPage> = useServer(
    ['bank'],
    (client) => client.bank({ search, language, offset }),
    { at: JSON.stringify([search, language, offset]) },
  );
  const ask = (some: Partial<AskedOfBank>) => setAsked((before) => ({ ...before, ...some }));
  return { asked, ask, found };
}
