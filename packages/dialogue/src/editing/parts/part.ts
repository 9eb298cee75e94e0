import type { Json } from '../../bot/localized.ts';

/** The lists of a bot, and its settings: what an editor changes one of at a time. */
export const PART_KINDS = [
  'settings',
  'slot',
  'intent',
  'entity',
  'answer',
  'flow',
  'form',
  'test',
] as const;

/** See {@link PART_KINDS}. */
export type PartKind = (typeof PART_KINDS)[number];

/** One part of a bot as the bot format has it: `{ intent: 'moving', examples: … }`, or the settings. */
export interface Part {
  kind: PartKind;
  value: Json;
}

/** A part that is known by an id, which stays when the part is renamed. */
export interface KnownPart extends Part {
  id: string;
}
