import { useService } from '@auroraai/api-client/react';
import {
  Banner,
  Button,
  Disclosure,
  nearestComplete,
  Skeleton,
  useLocale,
  useTranslation,
} from '@auroraai/ui';
import { useState } from 'react';
import { lifeAreaMessages } from '../life-areas/messages.ts';
import { spoken } from '../locale/spoken.tsx';
import { GiveForm } from '../my-data/GiveForm.tsx';
import { myDataMessages } from '../my-data/messages.ts';
import { useReceivers } from '../my-data/useTransfers.ts';
import type { Share } from '../person/shares-slice.ts';
import { slipMessages } from './messages.ts';
import { TakeAlongSlip } from './TakeAlongSlip.tsx';

/** Props of {@link TakeAlong}. */
export interface TakeAlongProps {
  serviceId: string;
}

/** A slip of a service to take along; where the service takes codes, also with data that the person gives. */
export const TakeAlong = spoken(
  [slipMessages, myDataMessages, lifeAreaMessages],
  ({ serviceId }: TakeAlongProps) => {
    const t = useTranslation(slipMessages);
    const { language } = useLocale();
    const { data: service, isError, refetch } = useService(serviceId, nearestComplete(language));
    const receivers = useReceivers();
    const [share, setShare] = useState<Share>();
    if (isError)
      return (
        <Banner
          kind="danger"
          title={t('failed')}
          actions={<Button onClick={() => void refetch()}>{t('retry')}</Button>}
        />
      );
    if (!service) return <Skeleton lines={4} />;
    const receiver = receivers.data?.receivers.find(
      ({ ways, service_ids: ids }) => ways.includes('code') && ids.includes(serviceId),
    );
    return (
      <>
        <TakeAlongSlip
          service={service}
          {...(share?.code && { code: share.code, expiresAt: share.expiresAt })}
        />
        {receiver && !share && (
          <Disclosure summary={t('code.add')}>
            <GiveForm receiver={receiver} way="code" onGiven={setShare} />
          </Disclosure>
        )}
      </>
    );
  },
);
