import type { PartKind, StudioPart } from '@auroraai/api-client/studio';
import type { Bot, Problem } from '@auroraai/dialogue';
import { nameOf } from '@auroraai/dialogue/editing';
import { createContext, type ReactNode, useContext, useMemo, useSyncExternalStore } from 'react';
import type { BotAssembler } from './assemble-bot.ts';
import type { DraftSnapshot, DraftStore } from './draft-store.ts';
import { partsOfKind } from './parts-of-kind.ts';

/** A draft that is open. */
export interface OpenDraft {
  store: DraftStore;
  assembler: BotAssembler;
  /** Whether the person may change it. */
  canWrite: boolean;
  /** Whether the person may publish it. */
  canPublish: boolean;
  /** Whose bot it is. */
  organisation: string;
}

const DraftContext = createContext<OpenDraft | null>(null);

/** Props of {@link DraftProvider}. */
export interface DraftProviderProps {
  value: OpenDraft;
  children: ReactNode;
}

/** Gives the components below it the draft. */
export function DraftProvider({ value, children }: DraftProviderProps) {
  return <DraftContext.Provider value={value}>{children}</DraftContext.Provider>;
}

/** The draft that is open, without being told of its changes; throws where none is. */
export function useOpenDraft(): OpenDraft {
  const value = useContext(DraftContext);
  if (!value) throw new Error('No draft is open here.');
  return value;
}

/** The draft as it is now; renders again at every change. */
export function useDraftSnapshot(): DraftSnapshot {
  const { store } = useOpenDraft();
  return useSyncExternalStore(store.subscribe, store.get);
}

/** One part as it is now; renders again when that part changes. */
export function usePart(id: string | null): StudioPart | undefined {
  const { store } = useOpenDraft();
  return useSyncExternalStore(store.subscribe, () =>
    id === null ? undefined : store.get().parts.get(id),
  );
}

/** The parts of a kind in their order; renders again when one of them changes. */
export function useParts(kind: PartKind): readonly StudioPart[] {
  const { store } = useOpenDraft();
  return useSyncExternalStore(store.subscribe, () => partsOfKind(store.get().parts, kind));
}

/** The whole draft, for pages that show all of it. */
export interface Draft extends Pick<DraftStore, 'change' | 'undo' | 'redo' | 'newId'> {
  parts: readonly StudioPart[];
  /** Parts of one kind in their order. */
  partsOf: (kind: PartKind) => readonly StudioPart[];
  nameOf: (part: StudioPart) => string;
  canWrite: boolean;
  canPublish: boolean;
  organisation: string;
  /**
   * The bot that the parts make, a moment after the last change; texts may be missing in a language.
   * Null while it cannot be tried.
   */
  bot: Bot | null;
  /** What keeps it from being published. */
  problems: readonly Problem[];
}

/** The whole draft with the bot that it makes; renders again at every change. */
export function useDraft(): Draft {
  const open = useOpenDraft();
  const { store, assembler } = open;
  const { parts } = useDraftSnapshot();
  const { bot, problems } = useSyncExternalStore(assembler.subscribe, assembler.get);
  return useMemo(
    () => ({
      ...{ change: store.change, undo: store.undo, redo: store.redo, newId: store.newId },
      canWrite: open.canWrite,
      canPublish: open.canPublish,
      organisation: open.organisation,
      parts: [...parts.values()],
      partsOf: (kind) => partsOfKind(parts, kind),
      nameOf: ({ kind, value }) => nameOf(kind, value),
      ...{ bot, problems },
    }),
    [open, store, parts, bot, problems],
  );
}
