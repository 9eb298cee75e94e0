import type { RecommendationResponse } from '@auroraai/api-client';
import { useEffect } from 'react';
import { useOptionalPersonStore } from '../person/PersonProvider.tsx';

/** Keeps the services of an answer with the person, where there is one, for times without a network. */
export function useKeepFound(answer: RecommendationResponse | undefined): void {
  const person = useOptionalPersonStore();
  useEffect(() => {
    if (answer) person?.getState().keepFound(answer);
  }, [answer, person]);
}
