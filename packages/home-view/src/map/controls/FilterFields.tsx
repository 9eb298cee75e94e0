import {
  Button,
  Checkbox,
  Disclosure,
  SelectField,
  useLanguageName,
  useTranslation,
} from '@auroraai/ui';
import { useMemo } from 'react';
import { mapMessages } from '../messages.ts';
import {
  countFilters,
  languagesOf,
  NO_FILTERS,
  type PlaceFilters,
} from '../places/filter-places.ts';
import { MOBILITY_NEEDS, type MobilityNeed } from '../places/mobility-need.ts';
import type { ServicePlace } from '../places/service-place.ts';
import styles from './Controls.module.css';

/** Props of {@link FilterFields}. */
export interface FilterFieldsProps {
  places: readonly ServicePlace[];
  filters: PlaceFilters;
  /** Called with the new filters. */
  onChange: (filters: PlaceFilters) => void;
}

/** Narrows the places down, and compares them with what the person needs. */
export function FilterFields({ places, filters, onChange }: FilterFieldsProps) {
  const t = useTranslation(mapMessages);
  const languageName = useLanguageName();
  const languages = useMemo(() => languagesOf(places), [places]);
  const change = (part: Partial<PlaceFilters>) => onChange({ ...filters, ...part });
  const count = countFilters(filters);
  const toggle = (need: MobilityNeed, isOn: boolean) =>
    change({
      needs: MOBILITY_NEEDS.filter((each) => (each === need ? isOn : filters.needs.includes(each))),
    });
  return (
    <Disclosure
      variant="section"
      icon="filters"
      summary={
        <span className={styles.summary}>
          {t('filters.title')}
          {count > 0 && <span className={styles.help}>{t('filters.count', { count })}</span>}
        </span>
      }
    >
      <div className={styles.filters}>
        <div>
          <SelectField
            label={t('filters.language')}
            emptyLabel={t('filters.language.any')}
            value={filters.language}
            onChange={(language) => change({ language })}
            choices={languages.map((tag) => ({ value: tag, label: languageName(tag) }))}
          />
          <Checkbox
            label={t('filters.openNow')}
            checked={filters.openNow}
            onChange={(openNow) => change({ openNow })}
          />
          <Checkbox
            label={t('filters.withAccessibility')}
            checked={filters.withAccessibility}
            onChange={(withAccessibility) => change({ withAccessibility })}
          />
        </div>
        <fieldset className={styles.needs}>
          <legend>{t('filters.needs')}</legend>
          <p className={styles.help}>{t('filters.needs.help')}</p>
          {MOBILITY_NEEDS.map((need) => (
            <Checkbox
              key={need}
              label={t(`need.${need}`)}
              checked={filters.needs.includes(need)}
              onChange={(isOn) => toggle(need, isOn)}
            />
          ))}
          {filters.needs.length > 0 && (
            <Checkbox
              label={t('filters.onlySuitable')}
              checked={filters.onlySuitable}
              onChange={(onlySuitable) => change({ onlySuitable })}
            />
          )}
        </fieldset>
        {(count > 0 || filters.needs.length > 0) && (
          <Button variant="quiet" icon="close" onClick={() => onChange(NO_FILTERS)}>
            {t('filters.clear')}
          </Button>
        )}
      </div>
    </Disclosure>
  );
}
