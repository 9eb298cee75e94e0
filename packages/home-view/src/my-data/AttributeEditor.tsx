import type { AttributeName } from '@auroraai/api-client';
import { Combobox, RatingScale, Skeleton, useTranslation } from '@auroraai/ui';
import { useSteadyCodeLists } from '../hooks/useSteadyCodeLists.ts';
import { useLifeAreas } from '../life-areas/useLifeAreas.ts';
import { usePerson } from '../person/PersonProvider.tsx';
import { areaOfAttribute } from '../person/read-attributes.ts';
import { AREA_ICON } from '../situation/area-icon.ts';
import { AgeField } from './AgeField.tsx';
import { myDataMessages } from './messages.ts';

/** Says or changes one attribute, in the way in which it is asked elsewhere. */
export function AttributeEditor({ name }: { name: AttributeName }) {
  const t = useTranslation(myDataMessages);
  const lists = useSteadyCodeLists();
  const areas = useLifeAreas();
  const answers = usePerson((person) => person.answers);
  const municipality = usePerson((person) => person.municipality);
  const { answer, setMunicipality } = usePerson((person) => person);
  if (name === 'age') return <AgeField />;
  const asked = areaOfAttribute(name);
  const area = areas?.find(({ key }) => key === asked);
  if (asked ? !area : !lists) return <Skeleton lines={2} />;
  if (area)
    return (
      <RatingScale
        label={area.name}
        question={area.question}
        icon={AREA_ICON[area.key]}
        lowLabel={area.low}
        highLabel={area.high}
        value={answers[area.key]}
        onChange={(value) => answer(area.key, value)}
      />
    );
  return (
    <Combobox
      label={t('municipality')}
      emptyLabel={t('municipality.none')}
      value={municipality}
      onChange={setMunicipality}
      choices={(lists?.municipalities ?? []).map(({ code, name: label }) => ({
        value: code,
        label,
      }))}
    />
  );
}
