import { SERVICE_CHOICES, type ServiceFigures } from '@auroraai/api-client/studio';
import { useTranslation } from '@auroraai/ui';
import { serviceMessages } from '../messages.ts';
import styles from '../Services.module.css';
import { useCount } from '../useCount.ts';

const SHOWN = [
  'recommended',
  'by_words',
  'by_situation',
  'chosen',
  'helpful',
  'unhelpful',
] as const;

/** How people met a service, each figure with its name. */
export function FiguresOfService({ figures }: { figures: ServiceFigures }) {
  const t = useTranslation(serviceMessages);
  const count = useCount();
  const ways = SERVICE_CHOICES.filter((way) => figures.choices[way] !== 0);
  return (
    <>
      <dl className={styles.figures} aria-label={t('figures')}>
        {SHOWN.map((what) => (
          <div key={what}>
            <dt>{t(`column.${what}`)}</dt>
            <dd>{count(figures[what])}</dd>
          </div>
        ))}
      </dl>
      {ways.length > 0 && (
        <p className={styles.quiet}>
          {t('choices', {
            ways: ways
              .map((way) => `${t(`choice.${way}`)} ${count(figures.choices[way])}`)
              .join(' · '),
          })}
        </p>
      )}
    </>
  );
}
