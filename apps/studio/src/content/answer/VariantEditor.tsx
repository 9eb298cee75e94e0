import { SelectField, useTranslation } from '@auroraai/ui';
import { objectIn, textIn } from '../localized.ts';
import { contentMessages } from '../messages.ts';
import { LocalizedField } from '../part/LocalizedField.tsx';
import { type Path, useEditor } from '../part/PartEditor.tsx';
import { ButtonEditor } from './ButtonEditor.tsx';
import { CardEditor } from './CardEditor.tsx';
import { ListFrame } from './ListFrame.tsx';
import { PictureEditor } from './PictureEditor.tsx';
import { Preview } from './Preview.tsx';
import styles from './Variant.module.css';
import { VariantCondition } from './VariantCondition.tsx';

/** Props of {@link VariantEditor}. */
export interface VariantEditorProps {
  /** Where the variant stands. */
  path: Path;
}

/** One way to say an answer: its text, and what may be pressed or seen with it. */
export function VariantEditor({ path }: VariantEditorProps) {
  const t = useTranslation(contentMessages);
  const { at, set, languages, isReadOnly } = useEditor();
  const variant = objectIn(at(path));
  const newButton = { title: {}, say: {} };
  const hasCards = Array.isArray(variant.cards) && variant.cards.length > 1;
  return (
    <div className={styles.variant}>
      <VariantCondition path={path} />
      <LocalizedField
        label={t('text')}
        path={[...path, 'text']}
        whenEmpty={[...path, 'text']}
        rows={3}
      />
      <details className={styles.preview}>
        <summary>{t('preview')}</summary>
        <div className={styles.previews}>
          {languages.map((language) => (
            <div key={language} lang={language}>
              <Preview text={textIn(variant.text, language)} />
            </div>
          ))}
        </div>
        <p className={styles.help}>{t('preview.help')}</p>
      </details>
      <div className={styles.lists}>
        <ListFrame
          path={[...path, 'buttons']}
          label={t('buttons')}
          itemLabel={(number) => t('button', { number })}
          addLabel={t('button.add')}
          newItem={newButton}
          most={12}
        >
          {(place) => <ButtonEditor path={place} />}
        </ListFrame>
        <ListFrame
          path={[...path, 'suggestions']}
          label={t('suggestions')}
          itemLabel={(number) => t('suggestion', { number })}
          addLabel={t('suggestion.add')}
          newItem={newButton}
          most={12}
        >
          {(place) => <ButtonEditor path={place} />}
        </ListFrame>
        <ListFrame
          path={[...path, 'images']}
          label={t('pictures')}
          itemLabel={(number) => t('picture', { number })}
          addLabel={t('picture.add')}
          newItem={{ url: 'https://', alt: {} }}
          most={10}
        >
          {(place) => <PictureEditor path={place} />}
        </ListFrame>
        <ListFrame
          path={[...path, 'cards']}
          label={t('cards')}
          itemLabel={(number) => t('card', { number })}
          addLabel={t('card.add')}
          newItem={{ title: {} }}
          most={20}
        >
          {(place) => <CardEditor path={place} />}
        </ListFrame>
      </div>
      {hasCards && !isReadOnly && (
        <SelectField
          label={t('cards.layout')}
          value={variant.layout === 'list' ? 'list' : 'carousel'}
          onChange={(layout) => set([...path, 'layout'], layout === 'list' ? layout : undefined)}
          choices={[
            { value: 'carousel', label: t('cards.carousel') },
            { value: 'list', label: t('cards.list') },
          ]}
        />
      )}
    </div>
  );
}
