import { Button, Disclosure, useTranslation } from '@auroraai/ui';
import { useOpenDraft } from '../../draft/DraftProvider.tsx';
import { goTo, linkTo, useRoute } from '../../shell/route.ts';
import { contentMessages } from '../messages.ts';
import { useEditor } from './PartEditor.tsx';
import { UsedBy, useUses } from './UsedBy.tsx';

/** Deletes the part, after saying who still refers to it. */
export function DeletePart() {
  const t = useTranslation(contentMessages);
  const { part, isReadOnly } = useEditor();
  const { store } = useOpenDraft();
  const route = useRoute();
  const uses = useUses(part);
  if (isReadOnly || route.at !== 'bot') return null;
  return (
    <Disclosure summary={t('delete')} variant="section">
      {uses.length > 0 && (
        <>
          <p>{t('delete.inUse')}</p>
          <UsedBy uses={uses} />
        </>
      )}
      <p>{t('delete.undo')}</p>
      <Button
        onClick={() => {
          store.change([{ part: part.id, kind: part.kind, value: null }]);
          goTo(linkTo(route.bot, 'content', part.kind));
        }}
      >
        {t('delete.do')}
      </Button>
    </Disclosure>
  );
}
