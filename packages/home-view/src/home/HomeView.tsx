import { tokenIn } from '@auroraai/api-client/transfers';
import { Icon, Skeleton, useTranslation } from '@auroraai/ui';
import { lazy, Suspense, useId, useState } from 'react';
import { spoken } from '../locale/spoken.tsx';
import { homeMessages } from '../messages.ts';
import { PersonProvider } from '../person/PersonProvider.tsx';
import type { PersonStore } from '../person/person-store.ts';
import { FindOfPerson } from './FindOfPerson.tsx';
import styles from './HomeView.module.css';
import type { HomeConfig } from './home-config.ts';
import { HOME_PART_NAMES, HOME_PARTS, type HomePartName } from './parts.ts';

/** Loaded when a person comes by a link of a service. */
const ComingOffer = lazy(async () => ({
  default: (await import('../my-data/ComingOffer.tsx')).ComingOffer,
}));

/** Props of {@link HomeView}. */
export interface HomeViewProps {
  /** The parts and their order; `readHomeConfig` reads one from JSON. @default all parts */
  config?: HomeConfig;
  /** What the person has said and done. @default a store that lives with the page */
  person?: PersonStore;
}

/** "Mitä minulle kuuluu": one calm page of what fits a person's situation, made of parts. */
export const HomeView = spoken([homeMessages], ({ config, person }: HomeViewProps) => {
  const parts = config?.parts ?? HOME_PART_NAMES;
  const [offer] = useState(offerInAddress);
  return (
    <PersonProvider {...(person && { store: person })}>
      <FindOfPerson>
        <div className={styles.home}>
          {offer && (
            <Suspense fallback={<Skeleton lines={4} />}>
              <ComingOffer token={offer} />
            </Suspense>
          )}
          {parts.map((name) => (
            <Section key={name} name={name} />
          ))}
        </div>
      </FindOfPerson>
    </PersonProvider>
  );
});

/** The token of what a service has sent along with the person, if they came by such a link. */
function offerInAddress(): string | null {
  return typeof location === 'undefined' ? null : tokenIn(location.href, 'aurora_offer');
}

function Section({ name }: { name: HomePartName }) {
  const id = useId();
  const t = useTranslation(homeMessages);
  const { icon, Part } = HOME_PARTS[name];
  return (
    <section className={styles.section} aria-labelledby={id} data-part={name}>
      <h2 className={styles.title} id={id}>
        <Icon name={icon} />
        {t(`part.${name}`)}
      </h2>
      <Suspense fallback={<Skeleton lines={4} />}>
        <Part />
      </Suspense>
    </section>
  );
}
