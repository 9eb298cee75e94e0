import { useAuroraClient, useAuroraQueryClient } from '@auroraai/api-client/react';
import { transfersOf } from '@auroraai/api-client/transfers';
import {
  Banner,
  Button,
  LinkButton,
  nearestComplete,
  useLocale,
  useTranslation,
} from '@auroraai/ui';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import styles from './Apply.module.css';
import { applyMessages } from './messages.ts';

/** The town itself, where the new home would be. */
const TOWN = '998';

/** After the application: what the person may take into their own data. */
export function SendBack({ housing }: { housing: number | undefined }) {
  const t = useTranslation(applyMessages);
  const client = useAuroraClient();
  const { language } = useLocale();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const offer = useMutation(
    {
      mutationFn: () =>
        transfersOf(client).createOffer({
          sender_id: 'opiskelija-asunnot',
          language: nearestComplete(language),
          attributes: {
            municipality_code: TOWN,
            ...(housing !== undefined && { life_situation_meters: { housing: [housing] } }),
          },
        }),
    },
    useAuroraQueryClient(),
  );
  return (
    <div className={styles.form} ref={box} tabIndex={-1}>
      <Banner kind="success" title={t('sent')}>
        <p>{t('sent.nothing')}</p>
      </Banner>
      <h2 className={styles.title}>{t('back')}</h2>
      <p className={styles.note}>{t('back.help')}</p>
      {offer.isError && (
        <div role="alert">
          <Banner kind="danger" title={t('back.failed')} />
        </div>
      )}
      {offer.data ? (
        <div role="status">
          <LinkButton variant="primary" icon="key" href={offer.data.url}>
            {t('back.go')}
          </LinkButton>
        </div>
      ) : (
        <div>
          <Button disabled={offer.isPending} onClick={() => offer.mutate()}>
            {t('back.do')}
          </Button>
        </div>
      )}
    </div>
  );
}
