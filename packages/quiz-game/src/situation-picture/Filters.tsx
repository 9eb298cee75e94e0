import type { AgeBand, PictureList } from '@auroraai/api-client';
import type { PictureFilter } from '@auroraai/api-client/situation-picture';
import { SelectField } from '@auroraai/ui';
import styles from './SituationPicture.module.css';
import { usePictureTexts } from './usePictureTexts.ts';

/** Props of {@link Filters}. */
export interface FiltersProps {
  list: PictureList;
  filter: PictureFilter;
  onChange: (filter: PictureFilter) => void;
}

/** Which picture is looked at: quiz, period, region, age. */
export function Filters({ list, filter, onChange }: FiltersProps) {
  const { t, period, region, age } = usePictureTexts();
  const quizzes = list.quizzes.filter(({ periods }) => periods.length > 0);
  const quiz = quizzes.find(({ quiz_id }) => quiz_id === filter.quizId);
  return (
    <div className={styles.filters}>
      {quizzes.length > 1 && (
        <SelectField
          label={t('filter.quiz')}
          value={filter.quizId}
          choices={quizzes.map(({ quiz_id, title }) => ({ value: quiz_id, label: title.text }))}
          onChange={(quizId) => {
            const periods = quizzes.find(({ quiz_id }) => quiz_id === quizId)?.periods ?? [];
            const kept = periods.includes(filter.period) ? filter.period : (periods[0] ?? '');
            onChange({ ...filter, quizId, period: kept });
          }}
        />
      )}
      <SelectField
        label={t('filter.period')}
        value={filter.period}
        choices={(quiz?.periods ?? []).map((each) => ({ value: each, label: period(each) }))}
        onChange={(value) => onChange({ ...filter, period: value })}
      />
      <SelectField
        label={t('filter.region')}
        value={filter.region ?? ''}
        emptyLabel={t('everywhere')}
        choices={list.regions.map(({ code }) => ({
          value: code,
          label: region(code, list.regions),
        }))}
        onChange={(value) => onChange({ ...filter, region: value || undefined })}
      />
      <SelectField
        label={t('filter.age')}
        value={filter.ageBand ?? ''}
        emptyLabel={t('everyAge')}
        choices={list.age_bands.map((band) => ({ value: band, label: age(band) }))}
        onChange={(value) => onChange({ ...filter, ageBand: (value as AgeBand) || undefined })}
      />
    </div>
  );
}
