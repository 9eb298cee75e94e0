import type { LifeArea, RecommendationResponse } from '@auroraai/api-client';
import { Button, Icon, useTranslation } from '@auroraai/ui';
import { useRef, useState } from 'react';
import { useFocusOnNew } from '../hooks/useFocusOnNew.ts';
import { useLifeAreaName } from '../life-areas/useLifeAreas.ts';
import { type AreaGroup, groupByArea } from '../my-services/group-by-area.ts';
import { myServicesMessages } from '../my-services/messages.ts';
import { AREA_ICON } from '../situation/area-icon.ts';
import styles from './AreaGroups.module.css';
import { RecommendedCard } from './RecommendedCard.tsx';

/** How many services of an area are shown before the person asks for more. */
const FIRST = 3;

/** Props of {@link AreaGroups}. */
export interface AreaGroupsProps {
  answer: RecommendationResponse;
  /** The moment for which "open now" is said. */
  now: Date;
}

/** The services found, each under the area of life whose answer brought it. */
export function AreaGroups({ answer, now }: AreaGroupsProps) {
  const [whole, setWhole] = useState<ReadonlySet<LifeArea | null>>(new Set());
  return (
    <div className={styles.groups}>
      {groupByArea(answer.recommended_services).map((group) => (
        <Group
          key={group.area ?? ''}
          group={group}
          isWhole={whole.has(group.area)}
          onWhole={() => setWhole(new Set([...whole, group.area]))}
          recommendationId={answer.recommendation_id}
          now={now}
        />
      ))}
    </div>
  );
}

interface GroupProps {
  group: AreaGroup;
  isWhole: boolean;
  onWhole: () => void;
  recommendationId: string;
  now: Date;
}

function Group({ group: { area, services }, isWhole, onWhole, recommendationId, now }: GroupProps) {
  const t = useTranslation(myServicesMessages);
  const nameOf = useLifeAreaName();
  const list = useRef<HTMLOListElement>(null);
  const expectNew = useFocusOnNew(list);
  const name = area ? nameOf(area) : t('group.other');
  return (
    <section className={styles.group}>
      <h3 className={styles.title}>
        {area && <Icon name={AREA_ICON[area]} />}
        {name}
        <span className={styles.count}>{t('group.count', { count: services.length })}</span>
      </h3>
      <ol className={styles.cards} ref={list}>
        {services.slice(0, isWhole ? undefined : FIRST).map((recommended) => (
          <li key={recommended.service.id} className={styles.card}>
            <RecommendedCard
              recommendationId={recommendationId}
              recommended={recommended}
              now={now}
              headingLevel={4}
            />
          </li>
        ))}
      </ol>
      {!isWhole && services.length > FIRST && (
        <div>
          <Button
            onClick={() => {
              expectNew();
              onWhole();
            }}
          >
            {t('group.more', { area: name })}
          </Button>
        </div>
      )}
    </section>
  );
}
