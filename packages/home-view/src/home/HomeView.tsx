import { Icon, Skeleton, useTranslation } from '@auroraai/ui';
import { Suspense, useId } from 'react';
import { homeMessages } from '../messages.ts';
import { PersonProvider } from '../person/PersonProvider.tsx';
import type { PersonStore } from '../person/person-store.ts';
import { FindOfPerson } from './FindOfPerson.tsx';
import styles from './HomeView.module.css';
import type { HomeConfig } from './home-config.ts';
import { HOME_PART_NAMES, HOME_PARTS, type HomePartName } from './parts.ts';

/** Props of {@link HomeView}. */
export interface HomeViewProps {
  /** The parts and their order; `readHomeConfig` reads one from JSON. @default all parts */
  config?: HomeConfig;
  /** What the person has said and done. @default a store that lives with the page */
  person?: PersonStore;
}

/** "Mitä minulle kuuluu": one calm page of what fits a person's situation, made of parts. */
export function HomeView({ config, person }: HomeViewProps) {
  const parts = config?.parts ?? HOME_PART_NAMES;
  return (
    <PersonProvider {...(person && { store: person })}>
      <FindOfPerson>
        <div className={styles.home}>
          {parts.map((name) => (
            <Section key={name} name={name} />
          ))}
        </div>
      </FindOfPerson>
    </PersonProvider>
  );
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
