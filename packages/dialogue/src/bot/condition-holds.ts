import type { AnswerVariant } from './answer.ts';
import type { Condition } from './condition.ts';
import type { Json } from './localized.ts';

/** What conditions look at. */
export interface Facts {
  readonly slots: { readonly [slot: string]: Json };
  /** What the host page gave. */
  readonly context: { readonly [key: string]: Json };
  readonly language: string;
  readonly officeOpen: boolean;
}

/** Whether a condition holds where these are the facts. */
export function conditionHolds(condition: Condition, facts: Facts): boolean {
  if ('all' in condition) return condition.all.every((one) => conditionHolds(one, facts));
  if ('any' in condition) return condition.any.some((one) => conditionHolds(one, facts));
  if ('not' in condition) return !conditionHolds(condition.not, facts);
  if ('language' in condition) return facts.language === condition.language;
  if ('officeOpen' in condition) return facts.officeOpen === condition.officeOpen;
  if ('context' in condition) return sameValue(facts.context[condition.context], condition.is);
  const value = facts.slots[condition.slot];
  if ('filled' in condition) return isFilled(value) === condition.filled;
  if ('is' in condition) return sameValue(value, condition.is);
  if ('in' in condition) return condition.in.some((one) => sameValue(value, one));
  return isWithin(value, condition.min, condition.max);
}

/**
 * The places of the variants of an answer that may be said where these are the facts: those whose
 * condition holds, else those that have none.
 */
export function fittingVariants(variants: readonly AnswerVariant[], facts: Facts): number[] {
  const all = [...variants.keys()];
  const conditional = all.filter((at) => {
    const condition = variants[at]?.if;
    return condition !== undefined && conditionHolds(condition, facts);
  });
  return conditional.length > 0 ? conditional : all.filter((at) => variants[at]?.if === undefined);
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
