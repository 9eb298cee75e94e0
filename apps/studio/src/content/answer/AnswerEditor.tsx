import { Button, useTranslation } from '@auroraai/ui';
import { contentMessages } from '../messages.ts';
import { useEditor } from '../part/PartEditor.tsx';
import { ListFrame } from './ListFrame.tsx';
import { VariantEditor } from './VariantEditor.tsx';

/** What the bot says under one name: one way or several that take turns. */
export function AnswerEditor() {
  const t = useTranslation(contentMessages);
  const { at, set, isReadOnly, languages } = useEditor();
  const value = at(['variants']);
  const variants = Array.isArray(value) ? value : [];
  if (variants.length === 1) {
    return (
      <>
        <VariantEditor path={['variants', 0]} />
        {!isReadOnly && (
          <div>
            <Button
              variant="quiet"
              onClick={() => set(['variants', 1], { text: { [languages[0] ?? 'fi']: '' } })}
            >
              {t('variant.add')}
            </Button>
          </div>
        )}
      </>
    );
  }
  return (
    <ListFrame
      path={['variants']}
      label={t('variants')}
      itemLabel={(number) => t('variant', { number })}
      addLabel={t('variant.add')}
      newItem={{ text: { [languages[0] ?? 'fi']: '' } }}
      most={50}
    >
      {(path) => <VariantEditor path={path} />}
    </ListFrame>
  );
}
