import type { CodeListsResponse, RecommendedService } from '@auroraai/api-client';
import { nearestComplete, ServiceCard, Skeleton, useLocale, useTranslation } from '@auroraai/ui';
import { lazy, Suspense, useMemo } from 'react';
import { useFound } from '../find-services/useFound.ts';
import { useSteadyCodeLists } from '../hooks/useSteadyCodeLists.ts';
import type { ExtraMunicipality, ServicePlace } from '../map/index.ts';
import { placesOf } from '../map/places/places-of.ts';
import { homeMessages } from '../messages.ts';
import { ServiceTools } from '../my-services/ServiceTools.tsx';
import { usePerson } from '../person/PersonProvider.tsx';
import { cardModel } from '../service-results/card-model.ts';

const ServiceMap = lazy(async () => ({
  default: (await import('../map/ServiceMap.tsx')).ServiceMap,
}));

const NONE: readonly RecommendedService[] = [];

/** The places of the services that fit the person, from where the person lives if they said it. */
export function MyMap() {
  const t = useTranslation(homeMessages);
  const { language } = useLocale();
  const { data, isAsked } = useFound();
  const found = usePerson((person) => person.found?.services);
  const lists = useSteadyCodeLists();
  const municipality = usePerson((person) => person.municipality);
  // Without a network the services found last still have their places.
  const services = (isAsked ? (data?.recommended_services ?? found) : undefined) ?? NONE;
  const places = useMemo(() => placesOf(services.map(({ service }) => service)), [services]);
  const extra = useMemo(() => imaginary(lists?.town), [lists]);
  if (services.length === 0) return <p>{t('map.empty')}</p>;
  const details = ({ serviceIds = [] }: ServicePlace) =>
    services
      .filter(({ service }) => serviceIds.includes(service.id))
      .map((recommended) => (
        <ServiceCard
          key={recommended.service.id}
          service={cardModel(recommended, nearestComplete(language))}
          headingLevel={4}
          now={new Date()}
          tools={<ServiceTools service={recommended.service} />}
        />
      ));
  return (
    <Suspense fallback={<Skeleton lines={8} />}>
      <ServiceMap
        // Another municipality is another starting point.
        key={municipality}
        places={places}
        extraMunicipalities={extra}
        renderDetails={details}
        {...(municipality !== '' && {
          initialArea: { kind: 'municipality', code: municipality },
          initialStart: { kind: 'municipality', code: municipality },
        })}
      />
    </Suspense>
  );
}

/** The imaginary town, which no official list knows, where the service says where it is. */
function imaginary(town: CodeListsResponse['town']): ExtraMunicipality[] {
  if (!town?.seat) return [];
  const { code, name, seat, outline } = town;
  return [{ code, name, seat, ...(outline && { outline }) }];
}
