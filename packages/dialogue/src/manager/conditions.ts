import type { Condition } from '../bot/condition.ts';
import type { Json } from '../bot/localized.ts';
import { isOpen } from './office-hours.ts';
import type { Turn } from './turn.ts';

/** Whether a condition holds now. */
export function holds(turn: Turn, condition: Condition): boolean {
  const { state, trained, now } = turn;
  if ('all' in condition) return condition.all.every((one) => holds(turn, one));
  if ('any' in condition) return condition.any.some((one) => holds(turn, one));
  if ('not' in condition) return !holds(turn, condition.not);
  if ('language' in condition) return state.language === condition.language;
  if ('officeOpen' in condition) {
    return isOpen(trained.bot.officeHours, trained.clock, now) === condition.officeOpen;
  }
  if ('context' in condition) return sameValue(state.context[condition.context], condition.is);
  const value = state.slots[condition.slot];
  if ('filled' in condition) return isFilled(value) === condition.filled;
  if ('is' in condition) return sameValue(value, condition.is);
  if ('in' in condition) return condition.in.some((one) => sameValue(value, one));
  return isWithin(value, condition.min, condition.max);
}

/** Whether a slot has a value. */
export function isFilled(value: Json | undefined): boolean {
  return value !== undefined && value !== null;
}

/** Whether two values are one; a list has a value when one of its members is it. */
export function sameValue(value: Json | undefined, wanted: Json): boolean {
  if (Array.isArray(value) && !Array.isArray(wanted)) return value.some((one) => one === wanted);
  return JSON.stringify(value ?? null) === JSON.stringify(wanted);
}

/** Numbers are compared as numbers, days (`YYYY-MM-DD`) in order. */
export function isWithin(
  value: Json | undefined,
  min: number | string | undefined,
  max: number | string | undefined,
): boolean {
  if (typeof value !== 'number' && typeof value !== 'string') return false;
  const fits = (bound: number | string | undefined, sign: 1 | -1) =>
    bound === undefined ||
    (typeof bound === typeof value && (value === bound || value > bound === sign > 0));
  return fits(min, 1) && fits(max, -1);
}
