import { useTranslation } from '@auroraai/ui';
import { useId, useState } from 'react';
import { usePerson } from '../person/PersonProvider.tsx';
import styles from './AgeField.module.css';
import { myDataMessages } from './messages.ts';

/** How old the person is, in years; what is no age is said so and not kept. */
export function AgeField() {
  const t = useTranslation(myDataMessages);
  const id = useId();
  const age = usePerson((person) => person.age);
  const setAge = usePerson((person) => person.setAge);
  const [typed, setTyped] = useState(age === null ? '' : String(age));
  const isWrong = typed !== '' && readAge(typed) === null;
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {t('age.years')}
      </label>
      <input
        className={styles.input}
        id={id}
        inputMode="numeric"
        autoComplete="off"
        maxLength={3}
        value={typed}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
        onChange={(event) => {
          setTyped(event.target.value);
          const read = readAge(event.target.value);
          if (read !== null || event.target.value === '') setAge(read);
        }}
      />
      <p className={styles.wrong} id={`${id}-wrong`} role="status">
        {isWrong && t('age.wrong')}
      </p>
    </div>
  );
}

function readAge(typed: string): number | null {
  const age = Number(typed);
  return /^\s*\d{1,3}\s*$/.test(typed) && age <= 120 ? age : null;
}
