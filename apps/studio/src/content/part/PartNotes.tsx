import { useDraftSnapshot } from '../../draft/DraftProvider.tsx';
import { FindingsOfPart } from '../../findings/FindingsOfPart.tsx';
import { useRoute } from '../../shell/route.ts';
import { ConflictNote } from './ConflictNote.tsx';
import { useEditor } from './PartEditor.tsx';
import { RefusedNote } from './RefusedNote.tsx';

/** What has to be known of the part before it is edited: what was refused, what two people changed, what was found. */
export function PartNotes() {
  const { part, languages, conflicts } = useEditor();
  const { refused } = useDraftSnapshot();
  const route = useRoute();
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
      {route.at === 'bot' && <FindingsOfPart bot={route.bot} part={part} />}
    </>
  );
}
