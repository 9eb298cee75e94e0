import { useService } from '@auroraai/api-client/react';
import {
  Banner,
  Button,
  Marked,
  nearestComplete,
  ServiceCard,
  Skeleton,
  useLocale,
  useTranslation,
} from '@auroraai/ui';
import { useState } from 'react';
import { CompareChip } from '../my-services/CompareChip.tsx';
import { MoreTools } from '../my-services/MoreTools.tsx';
import { ServiceTools } from '../my-services/ServiceTools.tsx';
import { usePerson } from '../person/PersonProvider.tsx';
import type { SavedService as Saved } from '../person/saved-slice.ts';
import { MoreAbout } from '../service-details/MoreAbout.tsx';
import { detailsModel } from './details-model.ts';
import { savedServicesMessages } from './messages.ts';
import styles from './SavedService.module.css';

/** One service put aside: its name, which needs no network, and its card when it is opened. */
export function SavedService({ service }: { service: Saved }) {
  const t = useTranslation(savedServicesMessages);
  const unsave = usePerson((person) => person.unsave);
  const [isOpen, setOpen] = useState(false);
  return (
    <li className={styles.item}>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className={styles.summary}>
          <Marked text={service.name} />
        </summary>
        {isOpen && <Details id={service.id} />}
      </details>
      <div className={styles.tools}>
        <CompareChip id={service.id} name={service.name.text} />
        <Button
          variant="quiet"
          aria-label={t('removeOf', { name: service.name.text })}
          onClick={() => unsave(service.id)}
        >
          {t('remove')}
        </Button>
      </div>
    </li>
  );
}

function Details({ id }: { id: string }) {
  const t = useTranslation(savedServicesMessages);
  const { language } = useLocale();
  const { data, isError, refetch } = useService(id, nearestComplete(language));
  if (isError)
    return (
      <Banner
        kind="danger"
        title={t('failed')}
        actions={<Button onClick={() => void refetch()}>{t('retry')}</Button>}
      />
    );
  if (!data) return <Skeleton lines={4} />;
  return (
    <ServiceCard
      service={detailsModel(data)}
      now={new Date()}
      details={<MoreAbout serviceId={id} tools={<MoreTools service={data} />} />}
      tools={<ServiceTools service={data} />}
    />
  );
}
