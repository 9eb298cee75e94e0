import type { StudioPart } from '@auroraai/api-client/studio';
import { isEqual, withAddress } from '@auroraai/dialogue/editing';
import type { PartEdit } from '../../../draft/edit.ts';

/** A new address for one that has moved. */
export interface MovedAddress {
  address: string;
  to: string;
}

/** What must be changed in a draft so that it names the new addresses; the tests stay as they are. */
export function linkChanges(
  parts: Iterable<StudioPart>,
  moved: readonly MovedAddress[],
): PartEdit[] {
  return [...parts].flatMap(({ id, kind, value }): PartEdit[] => {
    if (kind === 'test' || value === null) return [];
    const changed = moved.reduce(
      (before, { address, to }) => withAddress(before, address, to) as typeof before,
      value,
    );
    return isEqual(changed, value) ? [] : [{ part: id, kind, value: changed }];
  });
}
