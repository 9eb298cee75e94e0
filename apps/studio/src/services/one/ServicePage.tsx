import type { OwnServicePage } from '@auroraai/api-client/studio';
import { Banner, Button, Disclosure, Marked, Skeleton, useTranslation } from '@auroraai/ui';
import { useEffect, useRef, useState } from 'react';
import { linkToServices } from '../../shell/route.ts';
import { serviceMessages } from '../messages.ts';
import { PeriodFields } from '../PeriodFields.tsx';
import type { Period } from '../periods.ts';
import styles from '../Services.module.css';
import { useServiceName } from '../useServiceName.ts';
import { useOneService } from '../useServices.ts';
import { DaysOfService } from './DaysOfService.tsx';
import { FiguresOfService } from './FiguresOfService.tsx';
import { TeachingHistory } from './TeachingHistory.tsx';
import { TeachingSection } from './TeachingSection.tsx';
import { TextsSection } from './TextsSection.tsx';
import { useTeaching } from './useTeaching.ts';

/** Props of {@link ServicePage}. */
export interface ServicePageProps {
  organisation: string;
  /** Id of the service. */
  service: string;
  period: Period;
  onPeriod: (period: Period) => void;
}

/** One service: how people met it, what the recommender is taught of it, how its texts read. */
export function ServicePage({ organisation, service, period, onPeriod }: ServicePageProps) {
  const t = useTranslation(serviceMessages);
  const { data, hasFailed, reload } = useOneService(organisation, service, period);
  const nameOf = useServiceName();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo({ top: 0 });
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={styles.page}>
      <p>
        <a href={linkToServices(organisation)}>{t('back')}</a>
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {data ? <Marked text={nameOf(data.service.names)} /> : t('one')}
      </h1>
      <div role="status">
        {hasFailed && (
          <Banner
            kind="danger"
            title={t('one.failed')}
            actions={<Button onClick={reload}>{t('retry')}</Button>}
          />
        )}
        {data?.service.gone && <Banner title={t('gone.title')}>{t('gone.what')}</Banner>}
      </div>
      {!data && !hasFailed && <Skeleton lines={8} />}
      {data && (
        <>
          <section className={styles.section} aria-label={t('figures')}>
            <div className={styles.head}>
              <h2>{t('figures')}</h2>
              <div className={styles.controls}>
                <PeriodFields period={period} onChange={onPeriod} />
              </div>
            </div>
            <FiguresOfService figures={data.service.figures} />
            <DaysOfService days={data.days} period={period} />
          </section>
          <Taught organisation={organisation} page={data} onTaught={reload} />
        </>
      )}
    </div>
  );
}

function Taught({
  organisation,
  page,
  onTaught,
}: {
  organisation: string;
  page: OwnServicePage;
  onTaught: () => void;
}) {
  const t = useTranslation(serviceMessages);
  const teaching = useTeaching(organisation, page, onTaught);
  const [isHistoryOpen, setIsHistoryOpen] = useState(false);
  return (
    <>
      <TeachingSection organisation={organisation} page={page} teaching={teaching} />
      <TextsSection organisation={organisation} texts={page.texts} />
      <Disclosure summary={t('history')} variant="section" onToggle={setIsHistoryOpen}>
        {/* Read when it is opened, with what has just been taught. */}
        {isHistoryOpen && (
          <TeachingHistory organisation={organisation} page={page} teaching={teaching} />
        )}
      </Disclosure>
    </>
  );
}
