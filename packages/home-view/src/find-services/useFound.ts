import { useRecommendation } from '@auroraai/api-client/react';
import { nearestComplete, useLocale } from '@auroraai/ui';
import { useMemo } from 'react';
import { useKnownMunicipality } from '../hooks/useKnownMunicipality.ts';
import { useSettled } from '../hooks/useSettled.ts';
import { useFind } from './FindProvider.tsx';
import { requestOf } from './request-of.ts';

/** The pause in typing after which services are looked for, milliseconds. */
const TYPING_PAUSE = 150;

/** The services for what the person has said, asked for when they pause. */
export function useFound() {
  const { language } = useLocale();
  const typed = useFind((state) => state.text);
  const settled = useSettled(typed, TYPING_PAUSE);
  const answers = useFind((state) => state.answers);
  const chosen = useFind((state) => state.filters);
  const municipality = useKnownMunicipality()(chosen.municipality);
  const filters = useMemo(() => ({ ...chosen, municipality }), [chosen, municipality]);
  const without = useFind((state) => state.without);
  const limit = useFind((state) => state.limit);
  // An emptied field is not a pause in typing.
  const text = typed.trim() === '' ? '' : settled;
  const request = useMemo(
    () => requestOf({ text, answers, filters, without, limit }, nearestComplete(language)),
    [text, answers, filters, without, limit, language],
  );
  return { ...useRecommendation(request), isAsked: request !== null };
}
