import type {
  OwnServiceArea,
  ServiceTeaching,
  TeachingRevision,
} from '@auroraai/api-client/studio';
import { Checkbox, useTranslation } from '@auroraai/ui';
import { serviceMessages } from '../messages.ts';
import styles from '../Services.module.css';
import look from './Teaching.module.css';
import { withArea } from './teaching.ts';

/** Props of {@link AreaBoxes}. */
export interface AreaBoxesProps {
  areas: readonly OwnServiceArea[];
  /** What is taught now. */
  standing: TeachingRevision;
  proposal: ServiceTeaching;
  /** Null for who may only look. */
  onChange: ((proposal: ServiceTeaching) => void) | null;
}

/** The areas of life in which a service is recommended, each with whose judgement that is. */
export function AreaBoxes({ areas, standing, proposal, onChange }: AreaBoxesProps) {
  const t = useTranslation(serviceMessages);
  const noteOf = ({ area, otherwise, source }: OwnServiceArea): string => {
    const taught = proposal.areas[area];
    const own = otherwise ? 'yes' : 'no';
    const without = source === null ? t('source.nobody') : t(`source.${source}.${own}`);
    if (taught !== standing.areas[area]) return t('source.proposed', { without });
    if (taught === undefined) return without;
    return t('source.taught', { without });
  };
  const counts = ({ area, otherwise }: OwnServiceArea) => proposal.areas[area] ?? otherwise;
  if (!onChange) {
    return (
      <div className={styles.section}>
        <h3>{t('areas')}</h3>
        {!areas.some(counts) && <p>{t('areas.none')}</p>}
        <ul className={look.boxes}>
          {areas.filter(counts).map((each) => (
            <li key={each.area}>
              {t(`area.${each.area}`)}
              <span className={look.note}>{noteOf(each)}</span>
            </li>
          ))}
        </ul>
      </div>
    );
  }
  return (
    <fieldset className={look.fieldset}>
      <legend>{t('areas')}</legend>
      <p className={styles.quiet}>{t('areas.help')}</p>
      <div className={look.boxes}>
        {areas.map((each) => (
          <Checkbox
            key={each.area}
            label={t(`area.${each.area}`)}
            note={noteOf(each)}
            checked={counts(each)}
            onChange={(isChecked) => onChange(withArea(proposal, each, isChecked))}
          />
        ))}
      </div>
    </fieldset>
  );
}
