import { useLocale, useTranslation } from '@auroraai/ui';
import { useMemo } from 'react';
import { useDraft } from '../draft/DraftProvider.tsx';
import { useNames } from '../try/useNames.ts';
import { flowMessages } from './messages.ts';
import type { StepWords } from './steps/step-words.ts';

/** What steps are put into words with, in the language of the interface. */
export function useStepWords(): StepWords {
  const say = useTranslation(flowMessages);
  const { language: shown } = useLocale();
  const { bot } = useDraft();
  const { topic, language } = useNames(bot);
  return useMemo(() => ({ say, topic, language, shown }), [say, topic, language, shown]);
}
