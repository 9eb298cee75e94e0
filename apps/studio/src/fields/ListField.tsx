import type { StudioJson } from '@auroraai/api-client/studio';
import { useState } from 'react';
import { TextField } from './TextField.tsx';
import { listText, typedList } from './typed-value.ts';

/** Props of {@link ListField}. */
export interface ListFieldProps {
  label: string;
  value: StudioJson | undefined;
  /** The kind of slot whose values they are. @default texts */
  kind?: string | undefined;
  /** Called with the values when the field is left. */
  onChange: (values: StudioJson[]) => void;
}

/** Values with commas between, taken over when the field is left. */
export function ListField({ label, value, kind, onChange }: ListFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextField
      label={label}
      value={typed ?? (value === undefined ? '' : listText(value))}
      onChange={setTyped}
      onBlur={() => {
        if (typed !== null) onChange(typedList(typed, kind));
        setTyped(null);
      }}
    />
  );
}
