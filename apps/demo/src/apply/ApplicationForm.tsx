import type { TransferAttributes } from '@auroraai/api-client';
import { useCodeLists } from '@auroraai/api-client/react';
import {
  Button,
  Combobox,
  nearestComplete,
  RatingScale,
  useLocale,
  useTranslation,
} from '@auroraai/ui';
import { type ReactNode, useState } from 'react';
import { TextField } from '../embed/TextField.tsx';
import styles from './Apply.module.css';
import { firstAnswers } from './first-answers.ts';
import { applyMessages } from './messages.ts';
import { SendBack } from './SendBack.tsx';

/** A form that a person fills in; what they gave stands there already, and is marked. */
export function ApplicationForm({ given }: { given: TransferAttributes }) {
  const t = useTranslation(applyMessages);
  const { language } = useLocale();
  const { data: lists } = useCodeLists(nearestComplete(language));
  const start = firstAnswers(given);
  const [age, setAge] = useState(start.age);
  const [municipality, setMunicipality] = useState(start.municipality);
  const [housing, setHousing] = useState(start.housing);
  const [finance, setFinance] = useState(start.finance);
  const [isSent, setSent] = useState(false);
  const area = (key: 'housing' | 'finance') => lists?.life_areas.find((each) => each.key === key);
  const scales = [
    { key: 'housing', value: housing, onChange: setHousing },
    { key: 'finance', value: finance, onChange: setFinance },
  ] as const;

  if (isSent) return <SendBack housing={housing} />;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        setSent(true);
      }}
    >
      <Filled isFilled={start.age !== '' && age === start.age}>
        <TextField label={t('age.field')} value={age} onChange={setAge} maxLength={3} />
      </Filled>
      <Filled isFilled={start.municipality !== '' && municipality === start.municipality}>
        <Combobox
          label={t('municipality.field')}
          emptyLabel={t('municipality.none')}
          value={municipality}
          onChange={setMunicipality}
          choices={(lists?.municipalities ?? []).map(({ code, name }) => ({
            value: code,
            label: name,
          }))}
        />
      </Filled>
      {scales.map(({ key, value, onChange }) => {
        const question = area(key);
        return (
          question && (
            <Filled key={key} isFilled={start[key] !== undefined && value === start[key]}>
              <RatingScale
                label={t(key)}
                question={t(`${key}.field`)}
                lowLabel={question.low}
                highLabel={question.high}
                value={value}
                onChange={onChange}
              />
            </Filled>
          )
        );
      })}
      <div>
        <Button variant="primary" type="submit">
          {t('send')}
        </Button>
      </div>
    </form>
  );
}

function Filled({ isFilled, children }: { isFilled: boolean; children: ReactNode }) {
  const t = useTranslation(applyMessages);
  return (
    <div className={styles.field} data-filled={isFilled || undefined}>
      {children}
      {isFilled && <p className={styles.note}>{t('filled')}</p>}
    </div>
  );
}
