import type { StudioConflict, StudioJson, StudioPart } from '@auroraai/api-client/studio';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useDraftSnapshot, useOpenDraft } from '../../draft/DraftProvider.tsx';
import { valueAt, withValueAt } from '../../draft/json.ts';
import { useBotLanguages } from '../useBotLanguages.ts';

/** Keys and indexes that lead to a place in a part. */
export type Path = readonly (string | number)[];

/** A part that is being edited. */
export interface PartEditorValue {
  part: StudioPart;
  /** The languages of the bot. */
  languages: readonly string[];
  isReadOnly: boolean;
  conflicts: readonly StudioConflict[];
  /** What stands at a place. */
  at: (path: Path) => StudioJson | undefined;
  /** Changes what stands at a place; undefined takes it away. */
  set: (path: Path, value: StudioJson | undefined) => void;
}

const EditorContext = createContext<PartEditorValue | null>(null);

/** Props of {@link PartEditor}. */
export interface PartEditorProps {
  part: StudioPart;
  children: ReactNode;
}

/** Lets the fields below it read and change one part. */
export function PartEditor({ part, children }: PartEditorProps) {
  const { store, canWrite } = useOpenDraft();
  const languages = useBotLanguages();
  const { conflicts } = useDraftSnapshot();
  const value = useMemo(
    (): PartEditorValue => ({
      part,
      languages,
      isReadOnly: !canWrite,
      conflicts: [...conflicts.values()].filter((conflict) => conflict.part === part.id),
      at: (path) => valueAt(part.value, path),
      set(path, next) {
        // Several fields may change before the screen does: each builds on what stands by then.
        const standing = store.get().parts.get(part.id)?.value ?? part.value;
        const changed = withValueAt(standing, path, next);
        const group = `${part.id} ${path.join('.')}`;
        store.change([{ part: part.id, kind: part.kind, value: changed }], group);
      },
    }),
    [part, languages, canWrite, conflicts, store],
  );
  return <EditorContext.Provider value={value}>{children}</EditorContext.Provider>;
}

/** The part that is being edited; throws where none is. */
export function useEditor(): PartEditorValue {
  const value = useContext(EditorContext);
  if (!value) throw new Error('No part is edited here.');
  return value;
}
