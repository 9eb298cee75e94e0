import { type Path, useEditor } from '../content/part/PartEditor.tsx';
import { TextField, type TextFieldProps } from '../fields/TextField.tsx';

/** Props of {@link TextAt}. */
export interface TextAtProps
  extends Pick<TextFieldProps, 'label' | 'help' | 'type' | 'maxLength' | 'error'> {
  /** Where the text stands. */
  path: Path;
}

/** A line of text at a place of the part; an emptied one is taken away. */
export function TextAt({ path, ...field }: TextAtProps) {
  const { at, set, isReadOnly } = useEditor();
  const value = at(path);
  return (
    <div data-at={path.join('/')}>
      <TextField
        {...field}
        isReadOnly={isReadOnly}
        value={typeof value === 'string' || typeof value === 'number' ? String(value) : ''}
        onChange={(text) => {
          const next = field.type === 'number' ? Number(text) : text;
          set(path, text === '' ? undefined : next);
        }}
      />
    </div>
  );
}
