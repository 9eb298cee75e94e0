import type { StudioJson } from '@auroraai/api-client/studio';

/** A value as it is written in a field or a sentence. */
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
