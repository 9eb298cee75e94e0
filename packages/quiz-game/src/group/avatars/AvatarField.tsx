import { useTranslation } from '@auroraai/ui';
import { useId } from 'react';
import { groupMessages } from '../messages.ts';
import { Avatar } from './Avatar.tsx';
import styles from './AvatarField.module.css';
import { AVATAR_NAMES, type AvatarName } from './drawings.ts';

/** Props of {@link AvatarField}. */
export interface AvatarFieldProps {
  /** Name of the chosen avatar. */
  value: AvatarName;
  onChange: (name: AvatarName) => void;
}

/** A choice of our animals and plants, each with its name: native radio buttons. */
export function AvatarField({ value, onChange }: AvatarFieldProps) {
  const name = useId();
  const t = useTranslation(groupMessages);
  return (
    <fieldset className={styles.field}>
      <legend className={styles.legend}>{t('join.avatar')}</legend>
      <div className={styles.choices}>
        {AVATAR_NAMES.map((each) => (
          <label key={each} className={styles.choice} data-chosen={each === value || undefined}>
            <input
              className={styles.input}
              type="radio"
              name={name}
              checked={each === value}
              onChange={() => onChange(each)}
            />
            <Avatar name={each} />
            <span>{t(`avatar.${each}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
