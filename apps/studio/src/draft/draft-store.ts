import {
  type StudioBotClient,
  type StudioConflict,
  type StudioDraft,
  StudioError,
  type StudioPart,
} from '@auroraai/api-client/studio';
import { loadDraft, OWN_CONFLICT } from './draft-state.ts';
import { applyEdits, type PartEdit } from './edit.ts';
import { hearAnswer, hearEvent, hearSettled } from './hear.ts';
import { NO_HISTORY, redoStep, remember, undoStep } from './history.ts';
import { withValueAt } from './json.ts';
import type { KeptStore } from './kept-changes.ts';
import { giveUp, refuseBatch, tryAgain } from './refuse.ts';
import type { DraftState, Refused } from './state.ts';
import { tellEvents } from './tell-events.ts';

/** How the draft stands with the server. */
export type SaveState = 'saved' | 'saving' | 'offline' | 'refused' | 'signed-out';

/** The draft as it is shown. */
export interface DraftSnapshot {
  parts: ReadonlyMap<string, StudioPart>;
  conflicts: ReadonlyMap<string, StudioConflict>;
  refused: readonly Refused[];
  save: SaveState;
  /** Whether unsent changes would survive the closing of the page. */
  isKept: boolean;
  canUndo: boolean;
  canRedo: boolean;
}

/** A bot's draft as one editor works on it. */
export interface DraftStore {
  get(): DraftSnapshot;
  subscribe(onChange: () => void): () => void;
  /**
   * Changes parts at once here, and soon on the server: together or not at all. Typing in one field
   * gives its name as `group`, so that it is one step to undo.
   */
  change(edits: readonly PartEdit[], group?: string): void;
  /** The parts that were changed; empty when there was nothing to undo. */
  undo(): string[];
  redo(): string[];
  /** Sends what is waiting now; `isClosing` lets it arrive while the page closes. */
  flush(isClosing?: boolean): void;
  /** Chooses which of the two texts of a conflict stays; rejects when the server was not reached. */
  settle(conflict: string, keep: 'standing' | 'other'): Promise<void>;
  /** Sends what the server refused again. */
  tryAgain(): void;
  /** Drops a refused change. */
  giveUp(part: string): void;
  /** Takes over what the server answered to something else than a change, such as a topic taken. */
  reload(): Promise<void>;
  /** Hears others and sends own changes until it is stopped. */
  start(): () => void;
  newId(): string;
}

/** What a {@link DraftStore} works with. */
export interface DraftPorts {
  client: StudioBotClient;
  kept: KeptStore;
  newId: () => string;
  /** Milliseconds. */
  now: () => number;
  /** Calls back after some milliseconds, unless it is taken back. */
  later: (delay: number, call: () => void) => () => void;
  /** Called when the server no longer knows the session. */
  onExpired: () => void;
}

/** Typing is sent at the latest after this, milliseconds. */
const SOON = 400;

/** How long is waited before trying again, milliseconds: doubled each time up to the most. */
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 30_000;

/** Creates the store over a draft that the server gave, under what was kept on the device. */
export function createDraftStore(draft: StudioDraft, ports: DraftPorts): DraftStore {
  const { client, kept, newId } = ports;
  const listeners = new Set<() => void>();
  let state = loadDraft(draft, kept.take());
  let history = NO_HISTORY;
  let trouble: 'offline' | 'signed-out' | null = null;
  let isKept = kept.keep(state);
  let isInTheAir = false;
  let wait = FIRST_WAIT;
  let cancelTimer: (() => void) | null = null;
  let snapshot = look();

  function look(): DraftSnapshot {
    const isSaved = state.queue.length === 0;
    const rest: SaveState = state.refused.length > 0 ? 'refused' : isSaved ? 'saved' : 'saving';
    return {
      parts: state.view,
      conflicts: state.conflicts,
      refused: state.refused,
      save: trouble ?? rest,
      isKept,
      canUndo: history.done.length > 0,
      canRedo: history.undone.length > 0,
    };
  }

  function become(next: DraftState): void {
    const isOther = next.queue !== state.queue || next.refused !== state.refused;
    state = next;
    if (isOther || next.conflicts.size > 0) isKept = kept.keep(state);
    tell();
  }

  function tell(): void {
    snapshot = look();
    for (const listener of listeners) listener();
  }

  function plan(delay: number): void {
    if (cancelTimer) return;
    cancelTimer = ports.later(delay, () => {
      cancelTimer = null;
      void send();
    });
  }

  function planNow(delay = 0): void {
    cancelTimer?.();
    cancelTimer = null;
    plan(delay);
  }

  async function send(isClosing = false): Promise<void> {
    const [batch] = state.queue;
    if (isInTheAir || !batch || trouble === 'signed-out') return;
    isInTheAir = true;
    if (!state.isSending) become({ ...state, isSending: true });
    try {
      const changes = batch.map(({ before: _, ...entry }) => ({ ...entry, base: entry.base ?? 0 }));
      const answer = await client.change(changes, isClosing);
      isInTheAir = false;
      trouble = null;
      wait = FIRST_WAIT;
      become(hearAnswer(state, answer, newId));
      if (state.queue.length > 0) plan(SOON);
    } catch (error) {
      isInTheAir = false;
      failed(error);
    }
  }

  function failed(error: unknown): void {
    if (error instanceof StudioError && error.status === 401) {
      trouble = 'signed-out';
      tell();
      ports.onExpired();
    } else if (error instanceof StudioError && !error.isPassing) {
      trouble = null;
      become(refuseBatch(state, error.problem));
      if (state.queue.length > 0) plan(0);
    } else {
      trouble = 'offline';
      tell();
      planNow(wait);
      wait = Math.min(wait * 2, LONGEST_WAIT);
    }
  }

  function turn(step: ReturnType<typeof undoStep>): string[] {
    if (!step) return [];
    history = step.history;
    become(applyEdits(state, step.edits, newId));
    plan(0);
    return step.edits.map(({ part }) => part);
  }

  const store: DraftStore = {
    newId,
    get: () => snapshot,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    change(edits, group) {
      if (edits.length === 0) return;
      history = remember(history, edits, state.view, group, ports.now());
      become(applyEdits(state, edits, newId));
      plan(SOON);
    },
    undo: () => turn(undoStep(history, state.view)),
    redo: () => turn(redoStep(history, state.view)),
    flush(isClosing = false) {
      cancelTimer?.();
      cancelTimer = null;
      void send(isClosing);
    },
    async settle(id, keep) {
      const conflict = state.conflicts.get(id);
      if (!conflict) return;
      if (!id.startsWith(OWN_CONFLICT)) {
        const answer = await client.settle(id, keep);
        become(hearSettled(state, answer, id));
        return;
      }
      const others = new Map(state.conflicts);
      others.delete(id);
      become({ ...state, conflicts: others });
      const part = state.view.get(conflict.part);
      if (keep === 'other' && (part || conflict.path.length === 0)) {
        const { path, other, kind } = conflict;
        const value = withValueAt(part?.value ?? null, path, other ?? undefined);
        store.change([{ part: conflict.part, kind, value }]);
      }
    },
    tryAgain() {
      become(tryAgain(state));
      planNow();
    },
    giveUp: (part) => become(giveUp(state, part)),
    async reload() {
      const { queue, refused, isSending } = state;
      const own = [...state.conflicts.values()].filter(({ id }) => id.startsWith(OWN_CONFLICT));
      const loaded = loadDraft(await client.draft(), { queue, refused, conflicts: own });
      become({ ...loaded, isSending });
    },
    start() {
      if (state.queue.length > 0) plan(0);
      const stopEvents = tellEvents({
        client,
        later: ports.later,
        after: () => state.cursor,
        onEvent: (event) => become(hearEvent(state, event)),
        onOpen: () => {
          if (trouble === 'offline') planNow();
        },
      });
      return () => {
        stopEvents();
        store.flush(true);
        cancelTimer?.();
        cancelTimer = null;
      };
    },
  };
  return store;
}
