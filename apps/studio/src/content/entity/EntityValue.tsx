import { useTranslation } from '@auroraai/ui';
import { TextField } from '../../fields/TextField.tsx';
import { contentMessages } from '../messages.ts';
import { LocalizedField } from '../part/LocalizedField.tsx';
import { type Path, useEditor } from '../part/PartEditor.tsx';
import { WordList } from '../part/WordList.tsx';

/** Props of {@link EntityValue}. */
export interface EntityValueProps {
  /** Where the value stands. */
  path: Path;
  /** What its names are kept under: an option of a choice calls them its label. @default 'names' */
  names?: 'names' | 'label';
}

/** One value with its names and the words that mean it. */
export function EntityValue({ path, names = 'names' }: EntityValueProps) {
  const t = useTranslation(contentMessages);
  const { at, set, isReadOnly } = useEditor();
  const value = at([...path, 'value']);
  return (
    <>
      <TextField
        label={t('value')}
        maxLength={200}
        isReadOnly={isReadOnly}
        value={typeof value === 'string' ? value : ''}
        onChange={(next) => set([...path, 'value'], next)}
      />
      <LocalizedField
        label={t('value.names')}
        path={[...path, names]}
        {...(names === 'names' && { whenEmpty: [...path, names] })}
        maxLength={200}
      />
      <WordList label={t('synonyms')} path={[...path, 'synonyms']} />
    </>
  );
}
