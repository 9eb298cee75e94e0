import { useDraftSnapshot } from '../../draft/DraftProvider.tsx';
import { ConflictNote } from './ConflictNote.tsx';
import { useEditor } from './PartEditor.tsx';
import { RefusedNote } from './RefusedNote.tsx';

/** What has to be known of the part before it is edited: what was refused, and what two people changed. */
export function PartNotes() {
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
            <RefusedNote key={entry.id} refused={entry} />
          ))}
      </div>
      {others.map((conflict) => (
        <ConflictNote key={conflict.id} conflict={conflict} />
      ))}
    </>
  );
}
