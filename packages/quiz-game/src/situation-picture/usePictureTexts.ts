import type { AgeBand, Period, PictureRegion } from '@auroraai/api-client';
import { type Translate, useTranslation } from '@auroraai/ui';
import { useMemo } from 'react';
import { pictureMessages } from './messages.ts';

/** How the parts of a picture are said in the language in force. */
export interface PictureTexts {
  t: Translate<(typeof pictureMessages)['catalogues']['fi']>;
  period: (period: Period) => string;
  age: (band: AgeBand | null) => string;
  /** A region, after the larger one of which it is a part. */
  region: (code: string | null, regions: readonly PictureRegion[]) => string;
  /** A share in percent; the outermost stand for everything beyond them. */
  share: (share: number) => string;
}

const LEAST = 10;
const MOST = 90;

/** Says the parts of a picture in the language in force. */
export function usePictureTexts(): PictureTexts {
  const t = useTranslation(pictureMessages);
  return useMemo(() => {
    const nameOf = (code: string, regions: readonly PictureRegion[]) =>
      regions.find((region) => region.code === code)?.name.text ?? code;
    return {
      t,
      period(period) {
        const [year = '', quarter] = period.split('-Q');
        if (quarter === undefined) return t('period.year', { year });
        return t(`period.q${quarter as '1' | '2' | '3' | '4'}`, { year });
      },
      age: (band) => t(band === null ? 'unknown.age' : `age.${band}`),
      region(code, regions) {
        if (code === null) return t('unknown.region');
        const larger = regions.find((region) => region.code === code)?.within ?? null;
        const name = nameOf(code, regions);
        return larger === null ? name : `${nameOf(larger, regions)} – ${name}`;
      },
      share(share) {
        if (share <= LEAST) return t('share.least', { share: LEAST });
        if (share >= MOST) return t('share.most', { share: MOST });
        return t('share', { share });
      },
    };
  }, [t]);
}
