import type { BotQuality, QualityFigures } from '@auroraai/api-client/studio';
import { Disclosure, useTranslation } from '@auroraai/ui';
import type { Names } from '../../try/explain/explain.ts';
import { qualityMessages } from '../messages.ts';
import styles from '../QualityPage.module.css';
import own from './Rise.module.css';
import { RiseChart } from './RiseChart.tsx';
import { RiseTable } from './RiseTable.tsx';
import { risePoints, risesOf } from './rise-points.ts';

/** Props of {@link Rise}. */
export interface RiseProps {
  quality: BotQuality;
  /** The figures of the draft, once it has been checked. */
  draft: QualityFigures | null;
  names: Names;
}

/** Whether the bot gets better from version to version: in a sentence, as a picture, as a table. */
export function Rise({ quality, draft, names }: RiseProps) {
  const t = useTranslation(qualityMessages);
  const points = risePoints(quality.versions, draft);
  if (quality.versions.length === 0) return null;
  return (
    <section>
      <h2>{t('rise')}</h2>
      <p className={styles.quiet}>{t('rise.help')}</p>
      <div role="status">
        {quality.measuring && <p className={styles.quiet}>{t('rise.measuring')}</p>}
        {risesOf(points).map(({ language, since, before, after }) => (
          <p key={language} className={own.sentence}>
            {t(after === before ? 'rise.same' : after > before ? 'rise.up' : 'rise.down', {
              ...{ language: names.language(language), number: since, before, after },
            })}
          </p>
        ))}
      </div>
      {points.length > 1 && <RiseChart points={points} names={names} />}
      {points.length > 0 && (
        <Disclosure summary={t('rise.table')}>
          <RiseTable points={points} names={names} />
        </Disclosure>
      )}
    </section>
  );
}
