import { useTranslation } from '@auroraai/ui';
import { TextArea } from '../../fields/TextArea.tsx';
import { textsIn } from '../localized.ts';
import { contentMessages } from '../messages.ts';
import { useEditor } from '../part/PartEditor.tsx';

/** The regular expressions of a concept, one on a line. */
export function PatternField() {
  const t = useTranslation(contentMessages);
  const { at, set, isReadOnly } = useEditor();
  return (
    <div data-at="patterns">
      <TextArea
        label={t('entity.patterns')}
        rows={3}
        isReadOnly={isReadOnly}
        value={textsIn(at(['patterns'])).join('\n')}
        onChange={(text) => set(['patterns'], text.split('\n').slice(0, 20))}
      />
    </div>
  );
}
