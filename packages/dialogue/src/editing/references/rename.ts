import { isObject } from '../json.ts';
import type { Part, PartKind } from '../parts/part.ts';
import { nameOf } from '../parts/parts-of.ts';
import { mapNames } from './map-names.ts';

/**
 * The parts that change when a part gets another name: the part itself and all that refer to it, in
 * steps, conditions, buttons, texts (`{slot}`) and tests. All but their values is as it was.
 */
export function rename<P extends Part>(
  parts: readonly P[],
  kind: PartKind,
  from: string,
  to: string,
): P[] {
  return parts.flatMap((part) => {
    const referring = mapNames(part.kind, part.value, (use) =>
      use.kind === kind && use.name === from ? to : use.name,
    );
    const isNamed = part.kind === kind && nameOf(kind, part.value) === from;
    const key = kind === 'settings' ? 'id' : kind;
    const value = isNamed && isObject(referring) ? { ...referring, [key]: to } : referring;
    return value === part.value ? [] : [{ ...part, value }];
  });
}

/** Whether a part of the kind has the name already; the case of letters makes no difference. */
export function isNameTaken(parts: readonly Part[], kind: PartKind, name: string): boolean {
  const wanted = comparable(name);
  return parts.some(
    (part) => part.kind === kind && comparable(nameOf(kind, part.value)) === wanted,
  );
}

/** A name as names are compared. */
export function comparable(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
