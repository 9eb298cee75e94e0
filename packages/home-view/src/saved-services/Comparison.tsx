import { useService } from '@auroraai/api-client/react';
import {
  Button,
  Marked,
  nearestComplete,
  Skeleton,
  useFormat,
  useLanguageName,
  useLocale,
  useTranslation,
} from '@auroraai/ui';
import type { ReactNode } from 'react';
import { usePerson } from '../person/PersonProvider.tsx';
import styles from './Comparison.module.css';
import { detailsModel } from './details-model.ts';
import { savedServicesMessages } from './messages.ts';

/** Two or three services side by side, the same things in the same order. */
export function Comparison({ ids }: { ids: readonly string[] }) {
  const t = useTranslation(savedServicesMessages);
  return (
    <section className={styles.comparison}>
      <h3 className={styles.title}>{t('compare.title')}</h3>
      {ids.length < 2 && <p className={styles.hint}>{t('compare.empty')}</p>}
      <ul className={styles.columns}>
        {ids.map((id) => (
          <Column key={id} id={id} />
        ))}
      </ul>
    </section>
  );
}

function Column({ id }: { id: string }) {
  const t = useTranslation(savedServicesMessages);
  const { language } = useLocale();
  const format = useFormat();
  const languageName = useLanguageName();
  const uncompare = usePerson((person) => person.uncompare);
  const { data, isError } = useService(id, nearestComplete(language));
  const service = data && detailsModel(data);
  const name = service?.name.text ?? '';
  const places = service?.channels.filter(({ address }) => address !== null) ?? [];
  const ways = new Set(service?.channels.map(({ type }) => type));
  return (
    <li className={styles.column}>
      {isError && <p>{t('failed')}</p>}
      {!service && !isError && <Skeleton lines={6} />}
      {service && (
        <>
          <h4 className={styles.name}>
            <Marked text={service.name} />
          </h4>
          <dl className={styles.facts}>
            <Fact name={t('row.summary')}>
              {service.summary && <Marked text={service.summary} />}
            </Fact>
            <Fact name={t('row.organization')}>
              {service.organization && <Marked text={service.organization} />}
            </Fact>
            <Fact name={t('row.price')}>
              {service.price.kind && t(`price.${service.price.kind}`)}
            </Fact>
            <Fact name={t('row.languages')}>
              {format.list(service.languages.map(languageName))}
            </Fact>
            <Fact name={t('row.ways')}>{format.list([...ways].map((way) => t(`way.${way}`)))}</Fact>
            <Fact name={t('row.places')}>{places.map(({ address }) => address).join('; ')}</Fact>
          </dl>
        </>
      )}
      <div>
        <Button
          variant="quiet"
          aria-label={t('compare.removeOf', { name })}
          onClick={() => uncompare(id)}
        >
          {t('compare.remove')}
        </Button>
      </div>
    </li>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  const t = useTranslation(savedServicesMessages);
  return (
    <div>
      <dt className={styles.term}>{name}</dt>
      <dd className={styles.value}>{children || t('unknown')}</dd>
    </div>
  );
}
