import { useCodeLists } from '@auroraai/api-client/react';
import { Button, nearestComplete, SelectField, useLocale, useTranslation } from '@auroraai/ui';
import { useState } from 'react';
import { quizMessages } from '../messages.ts';
import { AreaServices } from './AreaServices.tsx';
import type { LowArea } from './low-areas.ts';

/** Props of {@link Services}. */
export interface ServicesProps {
  low: readonly LowArea[];
  /** Code of the municipality to begin with; empty for all of Finland. */
  municipality: string;
  now: Date;
}

/** Services for the low areas: nothing is asked or sent before the person wants to see them. */
export function Services({ low, municipality: first, now }: ServicesProps) {
  const t = useTranslation(quizMessages);
  const { language } = useLocale();
  const lists = useCodeLists(nearestComplete(language)).data;
  const [chosen, setMunicipality] = useState(first);
  // A page may name a municipality that the service does not have: then it is all of Finland.
  const isKnown = !lists || lists.municipalities.some(({ code }) => code === chosen);
  const municipality = isKnown ? chosen : '';
  const [isAsked, setAsked] = useState(false);
  return (
    <>
      <p>{t('services.consent')}</p>
      <SelectField
        label={t('services.municipality')}
        emptyLabel={t('services.anywhere')}
        choices={(lists?.municipalities ?? []).map(({ code, name }) => ({
          value: code,
          label: name,
        }))}
        value={municipality}
        onChange={setMunicipality}
      />
      {isAsked ? (
        low.map((each, index) => (
          <AreaServices
            key={each.area}
            low={each}
            municipality={municipality}
            now={now}
            isOpen={index === 0}
          />
        ))
      ) : (
        <div>
          <Button icon="search" onClick={() => setAsked(true)}>
            {t('services.show')}
          </Button>
        </div>
      )}
    </>
  );
}
