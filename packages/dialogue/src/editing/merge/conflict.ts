import type { Json } from '../../bot/localized.ts';

/** A place where both sides changed the same thing. */
export interface MergeConflict {
  /** Keys and indexes in the merged value; empty = the whole. */
  path: (string | number)[];
  /** What stands in the merged value. */
  standing: Json | null;
  /** What the other side has there; null = nothing, it deleted it. */
  other: Json | null;
  /** Whose stands: `mine` only where the standing side deleted what mine changed. */
  stands: 'standing' | 'mine';
}

/** What came of a merge. */
export interface Merged {
  /** Null = deleted. */
  value: Json | null;
  conflicts: MergeConflict[];
}

/** A merge of values that may be absent. */
export interface InnerMerge {
  value: Json | undefined;
  conflicts: MergeConflict[];
}
