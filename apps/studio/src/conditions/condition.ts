import type { StudioJson } from '@auroraai/api-client/studio';
import { isObject, type JsonObject } from '../draft/json.ts';

/** What a condition looks at, as editors choose it. */
export const CONDITION_KINDS = [
  'slot-filled',
  'slot-empty',
  'slot-is',
  'slot-in',
  'slot-between',
  'context',
  'language',
  'open',
  'closed',
  'all',
  'any',
  'not',
] as const;

/** See {@link CONDITION_KINDS}. */
export type ConditionKind = (typeof CONDITION_KINDS)[number];

/** What a condition looks at; null when it is none that the studio knows. */
export function kindOfCondition(condition: StudioJson | undefined): ConditionKind | null {
  if (!isObject(condition)) return null;
  const has = (key: string) => Object.hasOwn(condition, key);
  if (has('all')) return 'all';
  if (has('any')) return 'any';
  if (has('not')) return 'not';
  if (has('officeOpen')) return condition.officeOpen === false ? 'closed' : 'open';
  if (has('language')) return 'language';
  if (has('context')) return 'context';
  if (!has('slot')) return null;
  if (has('filled')) return condition.filled === false ? 'slot-empty' : 'slot-filled';
  if (has('in')) return 'slot-in';
  return has('min') || has('max') ? 'slot-between' : 'slot-is';
}

/** A condition of a kind as it is when it has just been chosen; what both kinds have is kept. */
export function newCondition(
  kind: ConditionKind,
  before: StudioJson | undefined,
  firstSlot: string,
): JsonObject {
  const known = isObject(before) ? before : {};
  const slot = typeof known.slot === 'string' ? known.slot : firstSlot;
  const inner = Array.isArray(known.all) ? known.all : Array.isArray(known.any) ? known.any : null;
  switch (kind) {
    case 'slot-filled':
      return { slot, filled: true };
    case 'slot-empty':
      return { slot, filled: false };
    case 'slot-is':
      return { slot, is: known.is ?? '' };
    case 'slot-in':
      return { slot, in: known.is === undefined ? [] : [known.is] };
    case 'slot-between':
      return { slot, min: 0, max: 10 };
    case 'context':
      return { context: '', is: known.is ?? '' };
    case 'language':
      return { language: 'fi' };
    case 'open':
      return { officeOpen: true };
    case 'closed':
      return { officeOpen: false };
    case 'not':
      return { not: before ?? { officeOpen: true } };
    default:
      return { [kind]: inner ?? (before ? [before] : [{ officeOpen: true }]) };
  }
}
