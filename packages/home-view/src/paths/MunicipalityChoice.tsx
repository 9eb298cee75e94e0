import { Combobox, useTranslation } from '@auroraai/ui';
import { useIsInView } from '../home/parts-in-view.ts';
import { useSteadyCodeLists } from '../hooks/useSteadyCodeLists.ts';
import { usePerson } from '../person/PersonProvider.tsx';
import styles from './MyPaths.module.css';
import { pathsMessages } from './messages.ts';

/** Where the person lives, so that the steps have services near them. */
export function MunicipalityChoice() {
  const t = useTranslation(pathsMessages);
  const lists = useSteadyCodeLists();
  const municipality = usePerson((person) => person.municipality);
  const setMunicipality = usePerson((person) => person.setMunicipality);
  const isAskedElsewhere = useIsInView('where');
  if (!lists || (isAskedElsewhere && municipality !== '')) return null;
  return (
    <div className={styles.municipality}>
      <Combobox
        label={t('municipality')}
        emptyLabel={t('municipality.none')}
        value={municipality}
        onChange={setMunicipality}
        choices={lists.municipalities.map(({ code, name }) => ({ value: code, label: name }))}
      />
      {municipality === '' && <p className={styles.small}>{t('municipality.help')}</p>}
    </div>
  );
}
