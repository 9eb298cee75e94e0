import { Icon, Skeleton, useTranslation } from '@auroraai/ui';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { spoken } from '../locale/spoken.tsx';
import { myServicesMessages } from '../my-services/messages.ts';
import styles from './MoreAbout.module.css';

/** Loaded when somebody opens the details of a service. */
const AboutService = lazy(async () => ({
  default: (await import('./AboutService.tsx')).AboutService,
}));

/** Props of {@link MoreAbout}. */
export interface MoreAboutProps {
  serviceId: string;
  /** What else a person can do who looks closer. */
  tools?: ReactNode;
}

/** All that is known of a service, asked for when a person opens it. */
export const MoreAbout = spoken([myServicesMessages], ({ serviceId, tools }: MoreAboutProps) => {
  const t = useTranslation(myServicesMessages);
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.more} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>
        {t('details')}
        <Icon name="chevron-down" />
      </summary>
      {isOpen && (
        <Suspense fallback={<Skeleton lines={4} />}>
          <AboutService serviceId={serviceId} />
          {tools}
        </Suspense>
      )}
    </details>
  );
});
