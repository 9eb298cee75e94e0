import { useService } from '@auroraai/api-client/react';
import {
  Banner,
  Button,
  LinkButton,
  Marked,
  nearestComplete,
  printOnly,
  Skeleton,
  useFormat,
  useLocale,
  useTranslation,
} from '@auroraai/ui';
import { type ReactNode, useRef } from 'react';
import { spoken } from '../locale/spoken.tsx';
import styles from './AboutService.module.css';
import { LongText } from './LongText.tsx';
import { serviceDetailsMessages } from './messages.ts';
import { missingFacts } from './missing-facts.ts';

/** Props of {@link AboutService}. */
export interface AboutServiceProps {
  serviceId: string;
}

/** What a service is, how to use it, for whom and on what terms; says what nobody has told. */
export const AboutService = spoken([serviceDetailsMessages], ({ serviceId }: AboutServiceProps) => {
  const t = useTranslation(serviceDetailsMessages);
  const { language } = useLocale();
  const format = useFormat();
  const sheet = useRef<HTMLDivElement>(null);
  const served = nearestComplete(language);
  const { data: service, isError, fetchStatus, refetch } = useService(serviceId, served);
  if (isError || (!service && fetchStatus === 'paused'))
    return (
      <div role="alert">
        <Banner
          kind="danger"
          title={t('failed')}
          actions={<Button onClick={() => void refetch()}>{t('retry')}</Button>}
        />
      </div>
    );
  if (!service) return <Skeleton lines={4} />;
  const named = (all: readonly { name: string }[]) =>
    all.length > 0 && (
      <Marked text={{ text: format.list(all.map(({ name }) => name)), language: served }} />
    );
  const missing = missingFacts(service);
  const { name, description, user_instruction: instruction, requirements } = service;
  return (
    <div className={styles.about}>
      <div ref={sheet} className={styles.sheet}>
        <p className={styles.name}>
          <Marked text={name} />
        </p>
        {description && <LongText text={description} />}
        <Fact term={t('instruction')}>{instruction && <LongText text={instruction} />}</Fact>
        <Fact term={t('requirements')}>{requirements && <LongText text={requirements} />}</Fact>
        <Fact term={t('price')}>
          {service.charge_info && <LongText text={service.charge_info} />}
        </Fact>
        <Fact term={t('groups')}>{named(service.target_groups)}</Fact>
        <Fact term={t('topics')}>{named(service.service_classes)}</Fact>
        <Fact term={t('collections')}>
          {service.collections.length > 0 && (
            <ul className={styles.list}>
              {service.collections.map((collection) => (
                <li key={collection.id}>
                  <Marked text={collection.name} />
                </li>
              ))}
            </ul>
          )}
        </Fact>
        {missing.length > 0 && (
          <p className={styles.missing}>
            {t('missing', { what: format.list(missing.map((fact) => t(`missing.${fact}`))) })}
          </p>
        )}
      </div>
      <div className={styles.actions}>
        {service.official_page && (
          <LinkButton href={service.official_page} icon="external">
            {t('page')}
          </LinkButton>
        )}
        <Button
          variant="quiet"
          aria-label={t('printOf', { name: name.text })}
          onClick={() => sheet.current && printOnly(sheet.current)}
        >
          {t('print')}
        </Button>
      </div>
    </div>
  );
});

function Fact({ term, children }: { term: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <div>
      <p className={styles.term}>{term}</p>
      {children}
    </div>
  );
}
