import type { HardPlace } from '@auroraai/dialogue/editing';

/** What is hard about a piece of a text. */
export type Hardness = HardPlace['kind'];

/** A piece of a text with all that is hard about it; pieces in their order make the text. */
export interface MarkedPiece {
  text: string;
  kinds: Hardness[];
}

/** Cuts a text where places that are hard to read begin and end; places may lie in each other. */
export function markedPieces(text: string, places: readonly HardPlace[]): MarkedPiece[] {
  const cuts = new Set([0, text.length]);
  for (const { start, end } of places) cuts.add(start).add(end);
  const at = [...cuts].sort((one, other) => one - other);
  return at.slice(1).map((end, index) => {
    const start = at[index] ?? 0;
    const over = places.filter((place) => place.start <= start && place.end >= end);
    return { text: text.slice(start, end), kinds: [...new Set(over.map(({ kind }) => kind))] };
  });
}
