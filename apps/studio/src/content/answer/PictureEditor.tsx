import { useTranslation } from '@auroraai/ui';
import { TextField } from '../../fields/TextField.tsx';
import { objectIn } from '../localized.ts';
import { contentMessages } from '../messages.ts';
import { LocalizedField } from '../part/LocalizedField.tsx';
import { type Path, useEditor } from '../part/PartEditor.tsx';
import styles from './Variant.module.css';

/** Props of {@link PictureEditor}. */
export interface PictureEditorProps {
  /** Where the picture stands. */
  path: Path;
}

/** A picture with its description for those who do not see it. */
export function PictureEditor({ path }: PictureEditorProps) {
  const t = useTranslation(contentMessages);
  const { at, set, isReadOnly } = useEditor();
  const { url } = objectIn(at(path));
  const address = typeof url === 'string' ? url : '';
  return (
    <>
      <TextField
        label={t('picture.url')}
        type="url"
        maxLength={2000}
        isReadOnly={isReadOnly}
        value={address}
        onChange={(next) => set([...path, 'url'], next)}
      />
      {/^https:\/\/\S+\.\S+/.test(address) && (
        // What it shows is said in the field below.
        <img className={styles.picture} src={address} alt="" loading="lazy" />
      )}
      <LocalizedField label={t('picture.alt')} path={[...path, 'alt']} maxLength={1000} />
    </>
  );
}
