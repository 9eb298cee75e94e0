import { useTranslation } from '@auroraai/ui';
import { useMemo } from 'react';
import { useNames } from '../try/useNames.ts';
import { faultMessages } from './messages.ts';
import type { FaultWords } from './words.ts';

/** What faults are put into words with, in the language of the interface. */
export function useFaultWords(): FaultWords {
  const say = useTranslation(faultMessages);
  const names = useNames();
  return useMemo(() => ({ say, names }), [say, names]);
}
