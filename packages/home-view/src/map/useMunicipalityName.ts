import { useLocale } from '@auroraai/ui';
import { useCallback } from 'react';
import type { Finland } from './data/finland.ts';
import type { NameOf } from './places/order-places.ts';
import type { ExtraMunicipality } from './view/area.ts';

/** Gives the name of a municipality: in Swedish for readers of Swedish, else in Finnish. */
export function useMunicipalityName(
  finland: Finland | null,
  extra: readonly ExtraMunicipality[],
): NameOf {
  const { language } = useLocale();
  return useCallback(
    (code) => {
      const own = extra.find((each) => each.code === code);
      if (own) return own.name;
      return finland?.municipalities.get(code)?.[language === 'sv' ? 'sv' : 'fi'];
    },
    [finland, extra, language],
  );
}
