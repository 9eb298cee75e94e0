import type { PathResponse, PathStep } from '@auroraai/api-client';
import { Marked, nearestComplete, useFormat, useLocale, useTranslation } from '@auroraai/ui';
import type { ReactNode } from 'react';
import styles from './MyPaths.module.css';
import { pathsMessages } from './messages.ts';
import { StepService } from './StepService.tsx';

/** Props of {@link StepDetails}. */
export interface StepDetailsProps {
  step: PathStep;
  path: PathResponse;
}

/** What a step needs and yields, who answers for it, why it is here, and its services. */
export function StepDetails({ step, path }: StepDetailsProps) {
  const t = useTranslation(pathsMessages);
  const format = useFormat();
  const { language } = useLocale();
  const served = nearestComplete(language);
  const own = (text: string) => <Marked text={{ text, language: served }} />;
  const before = path.steps.filter(({ id }) => step.after.includes(id)).map(({ title }) => title);
  return (
    <div className={styles.details}>
      <dl className={styles.facts}>
        {step.responsible && (
          <>
            <Fact term={t('responsible')}>{own(step.responsible.name)}</Fact>
            <Fact term={t('mode')}>{t(`mode.${step.mode}`)}</Fact>
          </>
        )}
        {before.length > 0 && <Fact term={t('after')}>{own(format.list(before))}</Fact>}
        {step.needs.length > 0 && <Fact term={t('needs')}>{listed(step.needs, own)}</Fact>}
        {step.yields.length > 0 && <Fact term={t('yields')}>{listed(step.yields, own)}</Fact>}
        {step.reason && <Fact term={t('reason')}>{own(step.reason)}</Fact>}
      </dl>
      {step.services.length === 0 ? (
        <p>{t('services.none')}</p>
      ) : (
        <>
          <p className={styles.subtitle}>{t('services')}</p>
          <ul className={styles.services}>
            {step.services.map((recommended) => (
              <li key={recommended.service.id}>
                <StepService recommended={recommended} recommendationId={path.recommendation_id} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}

function listed(texts: readonly string[], own: (text: string) => ReactNode): ReactNode {
  return (
    <ul className={styles.texts}>
      {texts.map((text) => (
        <li key={text}>{own(text)}</li>
      ))}
    </ul>
  );
}
