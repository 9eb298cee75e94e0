import type {
  PartKind,
  StudioConflict,
  StudioJson,
  StudioPart,
  StudioProblem,
} from '@auroraai/api-client/studio';

/** A change that the server does not know of yet, or of which nothing has been heard. */
export interface Entry {
  /** UUID of the change: sent twice it is done once. */
  id: string;
  part: string;
  kind: PartKind;
  /** The revision that was changed; null while an earlier change of the same part is on its way. */
  base: number | null;
  /** The part before the change. */
  before: StudioJson | null;
  value: StudioJson | null;
  order?: number;
}

/** A change that the server refused; it stays on the screen until it is mended or given up. */
export interface Refused extends Entry {
  /** Why the server refused; null where it did not say. */
  reason: StudioProblem | null;
}

/** All that is known of a draft. Nothing in it is ever changed in place. */
export interface DraftState {
  /** Number of the last event that was heard. */
  cursor: number;
  /** The parts as the server has them. */
  confirmed: ReadonlyMap<string, StudioPart>;
  /** Under which number the last of each part was heard, so that older news is passed over. */
  learnt: ReadonlyMap<string, number>;
  /** Changes in the order in which they go; each batch is done whole or not at all. */
  queue: readonly (readonly Entry[])[];
  /** Whether the first batch has been sent, or may have been: it is sent again as it was, and not changed. */
  isSending: boolean;
  refused: readonly Refused[];
  conflicts: ReadonlyMap<string, StudioConflict>;
  /** The parts as they are shown: those of the server with the own changes on top. */
  view: ReadonlyMap<string, StudioPart>;
}

/** What was kept on the device. */
export type KeptChanges = Pick<DraftState, 'queue' | 'refused'> & {
  conflicts: readonly StudioConflict[];
};
