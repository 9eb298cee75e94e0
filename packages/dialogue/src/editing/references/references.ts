import { PLACEHOLDERS } from '../../bot/placeholders.ts';
import type { Part } from '../parts/part.ts';
import { nameOf } from '../parts/parts-of.ts';
import { mapNames, type NameUse } from './map-names.ts';

/** One use of a part by another one. */
export interface Reference<P extends Part = Part> extends NameUse {
  /** The part that refers. */
  part: P;
}

/**
 * Who uses which intent, answer, flow, form, slot and entity, in the order of the parts. `partsOf` gives
 * the parts of a bot. `{phone}` and the like refer to the bot itself unless a slot has that name.
 */
export function referencesOf<P extends Part>(parts: readonly P[]): Reference<P>[] {
  const slots = new Set(
    parts.filter(({ kind }) => kind === 'slot').map(({ value }) => nameOf('slot', value)),
  );
  return parts.flatMap((part) =>
    usesOf(part)
      .filter(({ inText, name }) => !inText || !PLACEHOLDERS.has(name) || slots.has(name))
      .map((use) => ({ ...use, part })),
  );
}

/** The names of other parts that stand in a part. */
export function usesOf({ kind, value }: Part): NameUse[] {
  const uses: NameUse[] = [];
  mapNames(kind, value, (use) => {
    uses.push(use);
    return use.name;
  });
  return uses;
}
