import type { AttributeName } from '@auroraai/api-client';
import { useRecommendation } from '@auroraai/api-client/react';
import { nearestComplete, useLocale } from '@auroraai/ui';
import { useMemo } from 'react';
import { requestOf } from '../find-services/request-of.ts';
import { usePerson } from '../person/PersonProvider.tsx';
import { askedFor, askedWithout, type Effect, effectOf } from './effect.ts';

/** What removing an attribute would do to the person's list: asked for, known, or not to be had. */
export type KnownEffect = 'loading' | 'failed' | Effect;

/** Asks for the person's list with an attribute and without it, and compares them. */
export function useEffectOf(name: AttributeName): KnownEffect {
  const { language } = useLocale();
  const person = usePerson((each) => each);
  const { answers, municipality } = person;
  const [before, after] = useMemo(() => {
    const of = (asked: ReturnType<typeof askedFor>) => requestOf(asked, nearestComplete(language));
    const said = { ...person, answers, municipality };
    return [of(askedFor(said)), of(askedWithout(said, name))];
    // Nothing else of the person decides what is asked.
  }, [person, answers, municipality, name, language]);
  const now = useRecommendation(before);
  const then = useRecommendation(after);
  if (now.isError || then.isError) return 'failed';
  if (now.fetchStatus === 'paused' || then.fetchStatus === 'paused') return 'failed';
  const isKnown = (asked: unknown, { data, isPlaceholderData }: typeof now) =>
    asked === null || (data !== undefined && !isPlaceholderData);
  if (!isKnown(before, now) || !isKnown(after, then)) return 'loading';
  return effectOf(before && (now.data ?? null), after && (then.data ?? null));
}
