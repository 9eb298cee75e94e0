import { useMemo } from 'react';
import { useParts } from '../draft/DraftProvider.tsx';
import { objectIn, textsIn } from './localized.ts';

/** The languages of the bot, its first one first; Finnish while none is chosen. */
export function useBotLanguages(): readonly string[] {
  const [settings] = useParts('settings');
  const found = textsIn(objectIn(settings?.value).languages).join();
  return useMemo(() => (found === '' ? ['fi'] : found.split(',')), [found]);
}
