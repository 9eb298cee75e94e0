import type { OwnServiceOnly, OwnServiceOrder } from '@auroraai/api-client/studio';
import {
  Banner,
  Button,
  Disclosure,
  LinkButton,
  Skeleton,
  useFormat,
  useTranslation,
} from '@auroraai/ui';
import { type ReactNode, useState } from 'react';
import { TextField } from '../../fields/TextField.tsx';
import { JargonSection } from '../../jargon/JargonSection.tsx';
import { jargonMessages } from '../../jargon/messages.ts';
import { serviceMessages } from '../messages.ts';
import { PeriodFields } from '../PeriodFields.tsx';
import type { Period } from '../periods.ts';
import styles from '../Services.module.css';
import { useServices } from '../useServices.ts';
import { ServiceTable } from './ServiceTable.tsx';
import { StandingOut } from './StandingOut.tsx';
import { useSettled } from './useSettled.ts';

/** What of the list is looked at. */
export interface Asked {
  /** Words of names. */
  search: string;
  /** Only those that stand out in this way; null = all. */
  only: OwnServiceOnly | null;
  order: OwnServiceOrder;
  offset: number;
}

/** Props of {@link ServiceList}. */
export interface ServiceListProps {
  organisation: string;
  /** The choice of another organisation, for who is in several. */
  choice: ReactNode;
  period: Period;
  onPeriod: (period: Period) => void;
  asked: Asked;
  onAsked: (asked: Asked) => void;
  /** Id of the service that was looked at before, to which the focus returns. */
  cameFrom: string | null;
}

/** How many services are on one page. */
const PAGE = 50;

/** The services of an organisation with how people met them. */
export function ServiceList(props: ServiceListProps) {
  const { organisation, choice, period, onPeriod, asked, onAsked, cameFrom } = props;
  const t = useTranslation(serviceMessages);
  const jargonText = useTranslation(jargonMessages);
  const format = useFormat();
  const [isJargonOpen, setIsJargonOpen] = useState(false);
  const [written, setWritten] = useState(asked.search);
  useSettled(written, (search) => {
    if (search !== asked.search) onAsked({ ...asked, search, offset: 0 });
  });
  const { search, only, order, offset } = asked;
  const { data, hasFailed, reload } = useServices(organisation, {
    ...{ ...period, order, offset, limit: PAGE },
    ...(search.trim() !== '' && { search: search.trim() }),
    ...(only && { only }),
  });
  const end = Math.min(offset + PAGE, data?.total ?? 0);
  const csv = `/aurora/studio/organisations/${encodeURIComponent(organisation)}/services?from=${period.from}&to=${period.to}&format=csv`;
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1>{t('title')}</h1>
        <a href="#/">{t('toBots')}</a>
      </div>
      <p className={styles.lead}>{t('lead')}</p>
      <div role="status">
        {hasFailed && (
          <Banner
            kind="danger"
            title={t('failed')}
            actions={<Button onClick={reload}>{t('retry')}</Button>}
          />
        )}
        {data && !data.linked && <Banner title={t('notLinked')}>{t('notLinked.what')}</Banner>}
      </div>
      <div className={styles.controls}>
        {choice}
        <PeriodFields period={period} onChange={onPeriod} />
      </div>
      {!data && !hasFailed && <Skeleton lines={8} />}
      {data?.linked && (
        <>
          <StandingOut
            services={data}
            only={only}
            onOnly={(next) => onAsked({ ...asked, only: next, offset: 0 })}
          />
          <div className={styles.controls}>
            <div className={styles.search}>
              <TextField
                label={t('search')}
                type="search"
                value={written}
                onChange={setWritten}
                maxLength={200}
              />
            </div>
            <LinkButton href={csv} download>
              {t('csv')}
            </LinkButton>
          </div>
          <p role="status" className={styles.quiet}>
            {data.total === 0
              ? t('none')
              : t('shown', {
                  ...{ from: offset + 1, to: end },
                  count: data.total,
                  all: format.number(data.total),
                })}
          </p>
          {data.total > 0 && (
            <ServiceTable
              organisation={organisation}
              services={data.services}
              order={order}
              onOrder={(next) => onAsked({ ...asked, order: next, offset: 0 })}
              cameFrom={cameFrom}
            />
          )}
          {data.total > PAGE && (
            <nav className={styles.deeds} aria-label={t('pages')}>
              <Button
                aria-disabled={offset === 0}
                onClick={() =>
                  offset > 0 && onAsked({ ...asked, offset: Math.max(0, offset - PAGE) })
                }
              >
                {t('pages.before')}
              </Button>
              <Button
                aria-disabled={end >= data.total}
                onClick={() => end < data.total && onAsked({ ...asked, offset: offset + PAGE })}
              >
                {t('pages.next')}
              </Button>
            </nav>
          )}
        </>
      )}
      <Disclosure summary={jargonText('title')} variant="section" onToggle={setIsJargonOpen}>
        {isJargonOpen && <JargonSection organisation={organisation} />}
      </Disclosure>
    </div>
  );
}
