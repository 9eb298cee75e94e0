import type { ServiceVoucher } from '@auroraai/api-client';
import { Button, Icon, Marked, Skeleton, useFormat, useTranslation } from '@auroraai/ui';
import { lazy, Suspense, useMemo, useState } from 'react';
import { phoneHref } from '../events/phone-href.ts';
import { useText } from '../events/useText.ts';
import { useHomeOfPerson } from '../my-map/useHomeOfPerson.ts';
import { voucherMessages } from './messages.ts';
import { ownShareOf } from './own-share.ts';
import { useProviders } from './useProviders.ts';
import styles from './Vouchers.module.css';

/** Loaded when somebody wants to see the places on the map. */
const ServiceMap = lazy(async () => ({
  default: (await import('../map/ServiceMap.tsx')).ServiceMap,
}));

/** How far the map reaches at first from where the person lives, kilometres to each side. */
const REACH = 40;

/** How many places stand there at first. */
const FIRST = 6;

/** Props of {@link Providers}. */
export interface ProvidersProps {
  voucher: ServiceVoucher;
  now: Date;
}

/** Where a voucher is good, with prices and what the person pays of them; as a list and on the map. */
export function Providers({ voucher, now }: ProvidersProps) {
  const t = useTranslation(voucherMessages);
  const format = useFormat();
  const text = useText();
  const { places, isLoading } = useProviders(voucher);
  const { municipality, ...home } = useHomeOfPerson();
  const [isAll, setAll] = useState(false);
  const [isMap, setMap] = useState(false);
  const located = useMemo(
    () => places.map(({ place }) => place).filter(({ position }) => position !== null),
    [places],
  );
  return (
    <div className={styles.group}>
      <h4 className={styles.subtitle}>{t('providers')}</h4>
      {!isLoading && places.length === 0 && (
        <p>
          {t('providers.none')}{' '}
          <a href={phoneHref(voucher.without_a_screen.phone)} dir="ltr">
            {voucher.without_a_screen.phone}
          </a>
        </p>
      )}
      <ul className={styles.providers}>
        {places.slice(0, isAll ? undefined : FIRST).map(({ place, prices }) => (
          <li key={place.id}>
            <p className={styles.provider}>
              <Marked text={place.name} />
            </p>
            {place.channel?.address && <p className={styles.small}>{place.channel.address}</p>}
            {prices.length > 0 && (
              <ul className={styles.prices}>
                {prices.map(({ name, cents }) => {
                  const { own } = ownShareOf(voucher, cents);
                  const label = text(name);
                  return (
                    <li key={`${label.text} ${cents}`}>
                      <Marked text={label} />:{' '}
                      {t(own === 0 ? 'providers.free' : 'providers.price', {
                        price: format.money(cents),
                        own: format.money(own),
                      })}
                    </li>
                  );
                })}
              </ul>
            )}
            {place.channel?.phones.slice(0, 1).map(({ number, href }) => (
              <a key={href} className={styles.phone} href={href} dir="ltr">
                <Icon name="phone" />
                {number}
              </a>
            ))}
            {place.channel?.webPages.slice(0, 1).map(({ url, name }) => (
              <a key={url} className={styles.page} href={url} rel="noopener noreferrer">
                {name || url}
              </a>
            ))}
          </li>
        ))}
      </ul>
      {isLoading && <Skeleton lines={3} />}
      <div className={styles.actions}>
        {places.length > FIRST && !isAll && (
          <Button variant="quiet" onClick={() => setAll(true)}>
            {t('providers.more', { count: places.length })}
          </Button>
        )}
        {located.length > 0 && (
          <Button icon="place" aria-expanded={isMap} onClick={() => setMap(!isMap)}>
            {isMap ? t('providers.map.hide') : t('providers.map')}
          </Button>
        )}
      </div>
      {isMap && (
        <Suspense fallback={<Skeleton lines={6} />}>
          <ServiceMap
            // Another municipality is another starting point.
            key={municipality}
            places={located}
            now={now}
            headingLevel={4}
            {...home}
            {...(municipality !== '' && { initialArea: { kind: 'near', kilometres: REACH } })}
          />
        </Suspense>
      )}
    </div>
  );
}
