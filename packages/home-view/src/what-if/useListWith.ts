import type { LifeArea, LocalizedText } from '@auroraai/api-client';
import { useRecommendation } from '@auroraai/api-client/react';
import { nearestComplete, useLocale } from '@auroraai/ui';
import { useMemo } from 'react';
import { useFind } from '../find-services/FindProvider.tsx';
import { requestOf } from '../find-services/request-of.ts';
import { listChange } from './list-change.ts';

/** What another answer would do to the list: asked for, not to be had, or known. */
export type ListWith =
  | 'loading'
  | 'failed'
  | { now: number | null; rank: number | null; comes: LocalizedText[] };

/** Asks for the list as it would be with another answer to one area; nothing else changes. */
export function useListWith(area: LifeArea, value: number, serviceId: string): ListWith {
  const { language } = useLocale();
  const text = useFind((state) => state.text);
  const answers = useFind((state) => state.answers);
  const filters = useFind((state) => state.filters);
  const without = useFind((state) => state.without);
  const limit = useFind((state) => state.limit);
  const [asked, other] = useMemo(() => {
    const of = (each: typeof answers) =>
      requestOf({ text, answers: each, filters, without, limit }, nearestComplete(language));
    return [of(answers), of({ ...answers, [area]: value })];
  }, [text, answers, filters, without, limit, language, area, value]);
  const now = useRecommendation(asked);
  const then = useRecommendation(other);
  if (now.isError || then.isError) return 'failed';
  if (now.fetchStatus === 'paused' || then.fetchStatus === 'paused') return 'failed';
  if (!now.data || !then.data || then.isPlaceholderData || now.isPlaceholderData) return 'loading';
  return listChange(now.data.recommended_services, then.data.recommended_services, serviceId);
}
