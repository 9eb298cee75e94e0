import type { Json } from '../../bot/localized.ts';
import type { MergeConflict } from '../merge/conflict.ts';
import type { Part, PartKind } from '../parts/part.ts';

/** What comes of taking over a topic. */
export interface AddedTopic {
  changes: TopicChange[];
  /** Parts that have another name in the draft than in the topic. */
  renamed: { kind: PartKind; from: string; to: string }[];
  /** To be kept, with the ids of the new parts filled in, for the next version of the topic. */
  taken: TakenPart[];
}

/** A part of a topic as it was taken over: what a later version of the topic is compared with. */
export interface TakenPart extends Part {
  /** Its name in the topic. */
  name: string;
  /** The id of the part in the draft; null while a new part has none. */
  id: string | null;
  /** Whether it came with the topic; otherwise one that was there does as it is. */
  isBrought?: boolean;
}

/** A part of the draft that changes when a topic is taken over. */
export interface TopicChange extends Omit<Part, 'value'> {
  /** Null = the topic has it no more. */
  value: Json | null;
  /** The part that changes; null = a new one. */
  id: string | null;
  /** Its name in the topic. */
  from: string;
  /** What both the draft's editors and the topic's have changed; what the draft has stands. */
  conflicts: MergeConflict[];
}
