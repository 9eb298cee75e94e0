import { Banner, Button, useTranslation } from '@auroraai/ui';
import { useDraftSnapshot, useOpenDraft } from '../../draft/DraftProvider.tsx';
import { contentMessages } from '../messages.ts';
import { ConflictNote } from './ConflictNote.tsx';
import { useEditor } from './PartEditor.tsx';

/** What has to be known of the part before it is edited: what was refused, and what two people changed. */
export function PartNotes() {
  const t = useTranslation(contentMessages);
  const { store } = useOpenDraft();
  const { part, languages, conflicts } = useEditor();
  const { refused } = useDraftSnapshot();
  // Texts have their conflicts beside them.
  const others = conflicts.filter(({ path }) => !languages.includes(String(path.at(-1))));
  return (
    <>
      <div role="alert">
        {refused
          .filter((entry) => entry.part === part.id)
          .map((entry) => (
            <Banner
              key={entry.id}
              kind="danger"
              title={t('refused')}
              actions={
                <>
                  <Button onClick={() => store.tryAgain()}>{t('refused.again')}</Button>
                  <Button onClick={() => store.giveUp(part.id)}>{t('refused.drop')}</Button>
                </>
              }
            >
              <p lang="en">{entry.reason}</p>
            </Banner>
          ))}
      </div>
      {others.map((conflict) => (
        <ConflictNote key={conflict.id} conflict={conflict} />
      ))}
    </>
  );
}
