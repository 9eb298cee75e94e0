import { Banner, SelectField, useTranslation } from '@auroraai/ui';
import { useState } from 'react';
import { goTo, linkToServices } from '../shell/route.ts';
import { useSession } from '../shell/SessionProvider.tsx';
import { type Asked, ServiceList } from './list/ServiceList.tsx';
import { serviceMessages } from './messages.ts';
import { ServicePage } from './one/ServicePage.tsx';
import { lastDays, type Period } from './periods.ts';
import styles from './Services.module.css';

/** Props of {@link ServicesPage}. */
export interface ServicesPageProps {
  /** Id of the organisation; null = the first of the editor's. */
  organisation: string | null;
  /** Id of the service that is looked at; null = all of them. */
  service: string | null;
}

/** The services of an organisation as people meet them, and what the recommender is taught of them. */
export function ServicesPage({ organisation, service }: ServicesPageProps) {
  const t = useTranslation(serviceMessages);
  const { session } = useSession();
  const { memberships } = session;
  const chosen = organisation ?? memberships[0]?.organisation.id ?? '';
  if (!memberships.some((each) => each.organisation.id === chosen)) {
    return (
      <div className={styles.page}>
        <h1>{t('title')}</h1>
        <Banner title={t('notAllowed')} />
      </div>
    );
  }
  const choice = memberships.length > 1 && (
    <SelectField
      label={t('organisation')}
      value={chosen}
      onChange={(id) => goTo(linkToServices(id))}
      choices={memberships.map(({ organisation: { id, name } }) => ({ value: id, label: name }))}
    />
  );
  return <OwnServices key={chosen} organisation={chosen} service={service} choice={choice} />;
}

/** What was chosen of the list stays while one service is looked at. */
function OwnServices({
  organisation,
  service,
  choice,
}: {
  organisation: string;
  service: string | null;
  choice: React.ReactNode;
}) {
  const [period, setPeriod] = useState<Period>(() => lastDays(new Date(), 90));
  const [asked, setAsked] = useState<Asked>({ search: '', only: null, order: 'name', offset: 0 });
  const [last, setLast] = useState<string | null>(null);
  if (service !== null && service !== last) setLast(service);
  if (service !== null) {
    return (
      <ServicePage
        key={service}
        organisation={organisation}
        service={service}
        period={period}
        onPeriod={setPeriod}
      />
    );
  }
  return (
    <ServiceList
      organisation={organisation}
      choice={choice}
      period={period}
      onPeriod={(next) => {
        setPeriod(next);
        setAsked((before) => ({ ...before, offset: 0 }));
      }}
      asked={asked}
      onAsked={setAsked}
      cameFrom={last}
    />
  );
}
