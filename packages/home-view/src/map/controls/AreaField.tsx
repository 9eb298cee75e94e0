import { type Choice, Combobox, useLocale, useTranslation } from '@auroraai/ui';
import { useMemo } from 'react';
import { mapMessages } from '../messages.ts';
import type { ServiceMapModel } from '../useServiceMap.ts';
import { type Area, NEAR_KILOMETRES } from '../view/area.ts';
import { municipalityChoices } from './municipality-choices.ts';

/** Props of {@link AreaField}. */
export interface AreaFieldProps {
  model: ServiceMapModel;
}

/** Chooses what the map and the list show: Finland, a county, a municipality, what is near. */
export function AreaField({ model }: AreaFieldProps) {
  const { area, setArea, finland, extraMunicipalities, from } = model;
  const t = useTranslation(mapMessages);
  const { language } = useLocale();
  const choices = useMemo(() => {
    const counties = [...(finland?.counties.values() ?? [])].map((county): Choice => {
      const name = language === 'sv' ? county.sv : language === 'en' ? county.en : county.fi;
      return { value: `county:${county.code}`, label: name };
    });
    const near = NEAR_KILOMETRES.map((kilometres) => ({
      value: `near:${kilometres}`,
      label: t('area.near', { kilometres }),
    }));
    const municipalities = municipalityChoices(finland, extraMunicipalities, language);
    return [
      ...(from ? near : []),
      ...counties,
      ...municipalities.map(({ value, label }) => ({ value: `municipality:${value}`, label })),
    ];
  }, [finland, extraMunicipalities, from, language, t]);
  return (
    <Combobox
      label={t('area.label')}
      emptyLabel={t('area.finland')}
      value={choiceOf(area)}
      onChange={(value) => setArea(areaOf(value))}
      choices={choices}
    />
  );
}

function choiceOf(area: Area): string {
  if (area.kind === 'finland') return '';
  return `${area.kind}:${area.kind === 'near' ? area.kilometres : area.code}`;
}

function areaOf(value: string): Area {
  const [kind, code = ''] = value.split(':');
  if (kind === 'near') return { kind, kilometres: Number(code) };
  return kind === 'county' || kind === 'municipality' ? { kind, code } : { kind: 'finland' };
}
