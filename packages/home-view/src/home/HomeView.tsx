import { tokenIn } from '@auroraai/api-client/transfers';
import { Icon, Skeleton, useTranslation } from '@auroraai/ui';
import { lazy, Suspense, useId, useState } from 'react';
import { spoken } from '../locale/spoken.tsx';
import { PersonProvider } from '../person/PersonProvider.tsx';
import type { PersonStore } from '../person/person-store.ts';
import { Contents } from './Contents.tsx';
import { FindOfPerson } from './FindOfPerson.tsx';
import { goToHeading } from './go-to-heading.ts';
import styles from './HomeView.module.css';
import type { HomeConfig } from './home-config.ts';
import { frameMessages } from './messages.ts';
import type { HomePartName } from './part-name.ts';
import { HOME_PART_NAMES, HOME_PARTS } from './parts.ts';
import { PartsInViewProvider } from './parts-in-view.ts';

/** Loaded when a person comes by a link of a service. */
const ComingOffer = lazy(async () => ({
  default: (await import('../my-data/ComingOffer.tsx')).ComingOffer,
}));

/** So many parts can be seen as they are; more have a list of contents. */
const FEW = 3;

/** Parts that hold so much that a person with a keyboard may want to pass them at once. */
const LONG: ReadonlySet<HomePartName> = new Set(['services', 'map', 'paths']);

/** Props of {@link HomeView}. */
export interface HomeViewProps {
  /** The parts and their order; `readHomeConfig` reads one from JSON. @default all parts */
  config?: HomeConfig;
  /** What the person has said and done. @default a store that lives with the page */
  person?: PersonStore;
}

/** "Mitä minulle kuuluu": one calm page of what fits a person's situation, made of parts. */
export const HomeView = spoken([frameMessages], ({ config, person }: HomeViewProps) => {
  const parts = config?.parts ?? HOME_PART_NAMES;
  const [offer] = useState(offerInAddress);
  const id = useId();
  const headingId = (name: HomePartName) => `${id}-${name}`;
  return (
    <PersonProvider {...(person && { store: person })}>
      <FindOfPerson>
        <div className={styles.home}>
          {offer && (
            <Suspense fallback={<Skeleton lines={4} />}>
              <ComingOffer token={offer} />
            </Suspense>
          )}
          {parts.length > FEW && <Contents parts={parts} headingId={headingId} />}
          <PartsInViewProvider value={parts}>
            {parts.map((name, index) => (
              <Section key={name} name={name} next={parts[index + 1]} headingId={headingId} />
            ))}
          </PartsInViewProvider>
        </div>
      </FindOfPerson>
    </PersonProvider>
  );
});

/** The token of what a service has sent along with the person, if they came by such a link. */
function offerInAddress(): string | null {
  return typeof location === 'undefined' ? null : tokenIn(location.href, 'aurora_offer');
}

interface SectionProps {
  name: HomePartName;
  /** The part that follows, if one does. */
  next: HomePartName | undefined;
  headingId: (name: HomePartName) => string;
}

function Section({ name, next, headingId }: SectionProps) {
  const t = useTranslation(frameMessages);
  const { icon, Part } = HOME_PARTS[name];
  const isLong = LONG.has(name);
  return (
    <section className={styles.section} aria-labelledby={headingId(name)} data-part={name}>
      <h2 className={styles.title} id={headingId(name)} tabIndex={-1}>
        <Icon name={icon} />
        {t(`part.${name}`)}
      </h2>
      {isLong && next && (
        <a className={styles.skip} href={`#${headingId(next)}`} onClick={goToHeading}>
          {t('skip', { name: t(`part.${next}`) })}
        </a>
      )}
      <Suspense fallback={<Skeleton lines={4} />}>
        <Part />
      </Suspense>
    </section>
  );
}
