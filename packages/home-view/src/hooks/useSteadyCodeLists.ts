import type { CodeListsResponse } from '@auroraai/api-client';
import { useCodeLists } from '@auroraai/api-client/react';
import { nearestComplete, useLocale } from '@auroraai/ui';
import { useEffect, useState } from 'react';

/** The code lists in the language in force; the former language's until the new ones are there. */
export function useSteadyCodeLists(): CodeListsResponse | undefined {
  const { language } = useLocale();
  const { data } = useCodeLists(nearestComplete(language));
  const [former, setFormer] = useState(data);
  useEffect(() => {
    if (data) setFormer(data);
  }, [data]);
  return data ?? former;
}
