import type { LifeAreaQuestion } from '@auroraai/api-client';
import { useCodeLists } from '@auroraai/api-client/react';
import { nearestComplete, useLocale, useTranslation } from '@auroraai/ui';
import { useMemo } from 'react';
import { useSteadyCodeLists } from '../hooks/useSteadyCodeLists.ts';
import { LIFE_AREAS } from '../person/read-kept.ts';
import { lifeAreaMessages } from './messages.ts';

/**
 * The ten areas of life with their questions, undefined while they load. The service words them in its
 * own languages; in other languages, and when the service cannot be reached, the words are ours.
 */
export function useLifeAreas(): readonly LifeAreaQuestion[] | undefined {
  const { language } = useLocale();
  const t = useTranslation(lifeAreaMessages);
  const lists = useSteadyCodeLists();
  const { isError, fetchStatus } = useCodeLists(nearestComplete(language));
  const areas = lists?.life_areas;
  const isOurs = nearestComplete(language) !== language;
  const isLost = isError || fetchStatus === 'paused';
  return useMemo(() => {
    const own: LifeAreaQuestion[] = LIFE_AREAS.map((key) => ({
      key,
      name: t(`${key}.name`),
      question: t(`${key}.question`),
      low: t(`${key}.low`),
      high: t(`${key}.high`),
    }));
    if (!areas) return isLost ? own : undefined;
    return isOurs ? areas.map((area) => own.find(({ key }) => key === area.key) ?? area) : areas;
  }, [areas, isOurs, isLost, t]);
}

/** Gives the name of an area of life, or its key while names load. */
export function useLifeAreaName(): (key: LifeAreaQuestion['key']) => string {
  const areas = useLifeAreas();
  return (key) => areas?.find((area) => area.key === key)?.name ?? key;
}
