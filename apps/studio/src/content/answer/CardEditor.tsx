import { Button, useTranslation } from '@auroraai/ui';
import { contentMessages } from '../messages.ts';
import { LocalizedField } from '../part/LocalizedField.tsx';
import { type Path, useEditor } from '../part/PartEditor.tsx';
import { ButtonEditor } from './ButtonEditor.tsx';
import { ListFrame } from './ListFrame.tsx';
import { PictureEditor } from './PictureEditor.tsx';

/** Props of {@link CardEditor}. */
export interface CardEditorProps {
  /** Where the card stands. */
  path: Path;
}

/** A card with a title, a picture and what can be done with it. */
export function CardEditor({ path }: CardEditorProps) {
  const t = useTranslation(contentMessages);
  const { at, set, isReadOnly } = useEditor();
  const image = [...path, 'image'];
  const hasImage = at(image) !== undefined;
  return (
    <>
      <LocalizedField label={t('card.title')} path={[...path, 'title']} maxLength={200} />
      <LocalizedField
        label={t('card.subtitle')}
        path={[...path, 'subtitle']}
        whenEmpty={[...path, 'subtitle']}
        maxLength={400}
      />
      <LocalizedField
        label={t('text')}
        path={[...path, 'text']}
        whenEmpty={[...path, 'text']}
        rows={2}
      />
      {hasImage && <PictureEditor path={image} />}
      {!isReadOnly && (
        <div>
          <Button
            variant="quiet"
            onClick={() => set(image, hasImage ? undefined : { url: 'https://', alt: {} })}
          >
            {t(hasImage ? 'card.noImage' : 'picture.add')}
          </Button>
        </div>
      )}
      <ListFrame
        path={[...path, 'buttons']}
        label={t('buttons')}
        itemLabel={(number) => t('button', { number })}
        addLabel={t('button.add')}
        newItem={{ title: {}, say: {} }}
        most={6}
      >
        {(place) => <ButtonEditor path={place} />}
      </ListFrame>
    </>
  );
}
