import type { StudioJson } from '@auroraai/api-client/studio';
import { isObject, type JsonObject } from '../../draft/json.ts';
import type { SayFlow } from '../messages.ts';

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

/** Deeper conditions than this are not put into words. */
const DEEPEST = 6;

/** A condition in words. */
export function conditionWords(
  condition: StudioJson | undefined,
  say: SayFlow,
  nameLanguage: (code: string) => string,
  depth = 0,
): string {
  const kind = kindOfCondition(condition);
  if (!kind || !isObject(condition) || depth > DEEPEST) return say('condition.unknown');
  const inner = (one: StudioJson | undefined) => conditionWords(one, say, nameLanguage, depth + 1);
  const slot = text(condition.slot);
  switch (kind) {
    case 'slot-is':
      return say('condition.slot-is', { slot, value: text(condition.is) });
    case 'slot-in':
      return say('condition.slot-in', { slot, values: listText(condition.in) });
    case 'slot-between':
      return say('condition.slot-between', {
        slot,
        min: text(condition.min),
        max: text(condition.max),
      });
    case 'context':
      return say('condition.context', {
        name: text(condition.context),
        value: text(condition.is),
      });
    case 'language':
      return say('condition.language', { language: nameLanguage(text(condition.language)) });
    case 'all':
    case 'any': {
      const parts = condition[kind];
      const said = Array.isArray(parts) ? parts.map(inner) : [];
      return say(`condition.${kind}`, { parts: said.join('; ') });
    }
    case 'not':
      return say('condition.not', { part: inner(condition.not) });
    default:
      return say(`condition.${kind}`, { slot });
  }
}

/** A value as it is written in a sentence. */
export function text(value: StudioJson | undefined): string {
  if (value === undefined || value === null) return '…';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Values with commas between. */
export function listText(value: StudioJson | undefined): string {
  return Array.isArray(value) ? value.map(text).join(', ') : text(value);
}

const NUMBERS = ['number', 'age', 'scale'];

/** What somebody typed as the value of a slot of a kind; a text where it is no number or yes or no. */
export function typedValue(typed: string, kind = 'text'): StudioJson {
  const trimmed = typed.trim();
  if (kind === 'yes-no' && trimmed === 'true') return true;
  if (kind === 'yes-no' && trimmed === 'false') return false;
  const isNumber = /^-?\d{1,15}([.,]\d{1,10})?$/.test(trimmed);
  return NUMBERS.includes(kind) && isNumber ? Number(trimmed.replace(',', '.')) : typed;
}

/** What somebody typed with commas between, as values of a slot of a kind. */
export function typedList(typed: string, kind?: string): StudioJson[] {
  return typed
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map((one) => typedValue(one, kind));
}
