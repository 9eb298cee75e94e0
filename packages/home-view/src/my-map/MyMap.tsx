import type { RecommendedService } from '@auroraai/api-client';
import { nearestComplete, ServiceCard, Skeleton, useLocale, useTranslation } from '@auroraai/ui';
import { lazy, Suspense, useMemo } from 'react';
import { useFound } from '../find-services/useFound.ts';
import { frameMessages } from '../home/messages.ts';
import type { ServicePlace } from '../map/index.ts';
import { placesOf } from '../map/places/places-of.ts';
import { MoreTools } from '../my-services/MoreTools.tsx';
import { ServiceTools } from '../my-services/ServiceTools.tsx';
import { usePerson } from '../person/PersonProvider.tsx';
import { MoreAbout } from '../service-details/MoreAbout.tsx';
import { cardModel } from '../service-results/card-model.ts';
import { useHomeOfPerson } from './useHomeOfPerson.ts';

const ServiceMap = lazy(async () => ({
  default: (await import('../map/ServiceMap.tsx')).ServiceMap,
}));

const NONE: readonly RecommendedService[] = [];

/** The places of the services that fit the person, from where the person lives if they said it. */
export function MyMap() {
  const t = useTranslation(frameMessages);
  const { language } = useLocale();
  const { data, isAsked } = useFound();
  const found = usePerson((person) => person.found?.services);
  const { municipality, ...home } = useHomeOfPerson();
  // Without a network the services found last still have their places.
  const services = (isAsked ? (data?.recommended_services ?? found) : undefined) ?? NONE;
  const places = useMemo(() => placesOf(services.map(({ service }) => service)), [services]);
  if (services.length === 0) return <p>{t('map.empty')}</p>;
  // The services themselves stand in their own part: an empty map would tell nothing.
  if (places.every(({ position }) => position === null))
    return (
      <p>
        {t('map.nowhere')} {municipality === '' && t('map.tell')}
      </p>
    );
  const details = ({ serviceIds = [] }: ServicePlace) =>
    services
      .filter(({ service }) => serviceIds.includes(service.id))
      .map((recommended) => (
        <ServiceCard
          key={recommended.service.id}
          service={cardModel(recommended, nearestComplete(language))}
          headingLevel={4}
          now={new Date()}
          details={
            <MoreAbout
              serviceId={recommended.service.id}
              tools={<MoreTools service={recommended.service} />}
            />
          }
          tools={<ServiceTools service={recommended.service} />}
        />
      ));
  return (
    <Suspense fallback={<Skeleton lines={8} />}>
      <ServiceMap
        // Another municipality is another starting point.
        key={municipality}
        places={places}
        {...home}
        renderDetails={details}
        withoutPlace="count"
        {...(municipality !== '' && {
          initialArea: { kind: 'municipality', code: municipality },
        })}
      />
    </Suspense>
  );
}
