import type { PathRequest, PathResponse } from '@auroraai/api-client';
import { usePath } from '@auroraai/api-client/react';
import { nearestComplete, useLocale } from '@auroraai/ui';
import { useEffect, useMemo } from 'react';
import { useKnownMunicipality } from '../hooks/useKnownMunicipality.ts';
import { usePerson } from '../person/PersonProvider.tsx';
import { type KeptPath, OWN_PATH } from '../person/paths-slice.ts';

/** A path for the person as they are now, and as it was when it last could be loaded. */
export interface PathOfPerson {
  kept: KeptPath | undefined;
  /** Loaded now, but without any step. */
  isEmpty: boolean;
  hasFailed: boolean;
  refetch: () => void;
}

/** Loads a path for the person's municipality, answers and language, and keeps it in their store. */
export function usePathOfPerson(key: string): PathOfPerson {
  const { language } = useLocale();
  const served = nearestComplete(language);
  const kept = usePerson((person) => person.paths.find((each) => each.key === key));
  const keepPath = usePerson((person) => person.keepPath);
  const answers = usePerson((person) => person.answers);
  const importance = usePerson((person) => person.importance);
  const municipality = useKnownMunicipality()(usePerson((person) => person.municipality));
  const request = useMemo((): PathRequest | null => {
    const hasAnswers = Object.keys(answers).length > 0;
    if (key === OWN_PATH && !hasAnswers) return null;
    return {
      language: served,
      ...(key !== OWN_PATH && { path_id: key }),
      ...(hasAnswers && {
        situation: { answers, ...(Object.keys(importance).length > 0 && { importance }) },
      }),
      ...(municipality !== '' && { municipality_code: municipality }),
    };
  }, [key, served, answers, importance, municipality]);
  const { data, isError, fetchStatus, refetch } = usePath(request);
  const loaded: PathResponse | undefined = data;
  useEffect(() => {
    if (loaded && loaded.steps.length > 0) keepPath(loaded);
  }, [loaded, keepPath]);
  return {
    kept: loaded?.steps.length === 0 ? undefined : kept,
    isEmpty: loaded?.steps.length === 0,
    hasFailed: isError || (!data && fetchStatus === 'paused'),
    refetch: () => void refetch(),
  };
}
