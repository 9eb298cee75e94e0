import { useTranslation } from '@auroraai/ui';
import { contentMessages } from '../messages.ts';
import { useEditor } from '../part/PartEditor.tsx';
import { ListFrame } from './ListFrame.tsx';
import { VariantEditor } from './VariantEditor.tsx';
import { WhichIsSaid } from './WhichIsSaid.tsx';

/** What the bot says under one name: one way or several that take turns. */
export function AnswerEditor() {
  const t = useTranslation(contentMessages);
  const { languages } = useEditor();
  return (
    <>
      <ListFrame
        path={['variants']}
        label={t('variants')}
        itemLabel={(number) => t('variant', { number })}
        addLabel={t('variant.add')}
        newItem={{ text: { [languages[0] ?? 'fi']: '' } }}
        most={50}
        isPlainAlone
      >
        {(path) => <VariantEditor path={path} />}
      </ListFrame>
      <WhichIsSaid />
    </>
  );
}
