import type { StudioJson } from '@auroraai/api-client/studio';
import { Checkbox, SelectField, useTranslation } from '@auroraai/ui';
import { ListField } from '../fields/ListField.tsx';
import { TextField } from '../fields/TextField.tsx';
import { text, typedValue } from '../fields/typed-value.ts';
import styles from './conditions.module.css';
import { conditionMessages } from './messages.ts';
import type { KnownSlot } from './useSlots.ts';

/** Props of {@link ValueField}. */
export interface ValueFieldProps {
  label: string;
  /** The thing to remember whose value it is; undefined = a value of another kind. */
  slot?: KnownSlot | undefined;
  value: StudioJson | undefined;
  onChange: (value: StudioJson) => void;
}

/** One value, chosen where it can be chosen, else typed. */
export function ValueField({ label, slot, value, onChange }: ValueFieldProps) {
  const t = useTranslation(conditionMessages);
  if (slot?.kind === 'yes-no') {
    return (
      <SelectField
        label={label}
        emptyLabel={t('value.choose')}
        value={typeof value === 'boolean' ? `${value}` : ''}
        onChange={(next) => next !== '' && onChange(next === 'true')}
        choices={[
          { value: 'true', label: t('value.yes') },
          { value: 'false', label: t('value.no') },
        ]}
      />
    );
  }
  if (slot && slot.options.length > 0) {
    return (
      <SelectField
        label={label}
        emptyLabel={t('value.choose')}
        value={text(value)}
        onChange={(next) => next !== '' && onChange(next)}
        choices={slot.options}
      />
    );
  }
  return (
    <TextField
      label={label}
      value={value === undefined ? '' : text(value)}
      onChange={(typed) => onChange(typedValue(typed, slot?.kind))}
    />
  );
}

/** Several values, ticked where they can be chosen, else typed. */
export function ValuesField({ slot, value, onChange }: Omit<ValueFieldProps, 'label'>) {
  const t = useTranslation(conditionMessages);
  const chosen: readonly StudioJson[] = Array.isArray(value) ? value : [];
  if (!slot || slot.options.length === 0) {
    return <ListField label={t('values')} value={value} kind={slot?.kind} onChange={onChange} />;
  }
  return (
    <fieldset className={styles.choices}>
      <legend>{t('values.choose')}</legend>
      {slot.options.map((option) => (
        <Checkbox
          key={option.value}
          label={option.label}
          checked={chosen.includes(option.value)}
          onChange={(isChosen) => {
            const others = chosen.filter((one) => one !== option.value);
            onChange(isChosen ? [...others, option.value] : others);
          }}
        />
      ))}
    </fieldset>
  );
}
