import type { AttributeName } from '@auroraai/api-client';
import { useTranslation } from '@auroraai/ui';
import { useSteadyCodeLists } from '../hooks/useSteadyCodeLists.ts';
import { useLifeAreas } from '../life-areas/useLifeAreas.ts';
import { areaOfAttribute } from '../person/read-attributes.ts';
import { myDataMessages } from './messages.ts';

/** Names of attributes and their values in plain words. */
export interface AttributeText {
  label(name: AttributeName): string;
  value(name: AttributeName, value: number | string): string;
  /** Both: `Ikä: 19 vuotta`. */
  both(name: AttributeName, value: number | string): string;
}

/** What attributes are called in the language in force. */
export function useAttributeText(): AttributeText {
  const t = useTranslation(myDataMessages);
  const lists = useSteadyCodeLists();
  const areas = useLifeAreas();
  const label = (name: AttributeName) => {
    const area = areaOfAttribute(name);
    if (area) return areas?.find(({ key }) => key === area)?.name ?? t('area');
    return name === 'age' ? t('age') : t('municipality');
  };
  const value = (name: AttributeName, given: number | string) => {
    if (name === 'municipality_code')
      return lists?.municipalities.find(({ code }) => code === given)?.name ?? String(given);
    const count = Number(given);
    return name === 'age' ? t('age.value', { count }) : t('area.value', { value: count });
  };
  return {
    label,
    value,
    both: (name, given) => t('attribute', { name: label(name), value: value(name, given) }),
  };
}
