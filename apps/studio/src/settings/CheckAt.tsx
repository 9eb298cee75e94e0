import { Checkbox } from '@auroraai/ui';
import { type Path, useEditor } from '../content/part/PartEditor.tsx';

/** Props of {@link CheckAt}. */
export interface CheckAtProps {
  label: string;
  /** Where it stands. */
  path: Path;
  /** What holds where nothing stands. @default false */
  isUsual?: boolean;
}

/** A yes or no at a place of the part; what is usual is not written down. */
export function CheckAt({ label, path, isUsual = false }: CheckAtProps) {
  const { at, set, isReadOnly } = useEditor();
  const value = at(path);
  return (
    <Checkbox
      label={label}
      checked={typeof value === 'boolean' ? value : isUsual}
      onChange={(checked) => {
        if (!isReadOnly) set(path, checked === isUsual ? undefined : checked);
      }}
    />
  );
}
