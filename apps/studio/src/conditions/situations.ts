import type { StudioJson } from '@auroraai/api-client/studio';
import { type AnswerVariant, type Facts, fittingVariants } from '@auroraai/dialogue';
import { isObject } from '../draft/json.ts';
import { kindOfCondition } from './condition.ts';
import type { KnownSlot } from './useSlots.ts';

/** Something that conditions look at, and the values that make a difference to them. */
export type Factor =
  | { of: 'slot' | 'context'; name: string; values: readonly (StudioJson | undefined)[] }
  | { of: 'language'; values: readonly string[] }
  | { of: 'office'; values: readonly boolean[] };

/** Stands for any value that no condition names. */
export const ANY_OTHER = '\u{10FFFF}';

/** What the draft says of the things that conditions look at. */
export interface KnownThings {
  slots: ReadonlyMap<string, Pick<KnownSlot, 'kind' | 'options'>>;
  languages: readonly string[];
}

/** Everything that conditions look at, each thing once. */
export function factorsOf(
  conditions: readonly (StudioJson | undefined)[],
  { slots, languages }: KnownThings,
): Factor[] {
  const named = { slot: new Map<string, StudioJson[]>(), context: new Map<string, StudioJson[]>() };
  let [hasLanguage, hasOffice] = [false, false];
  const add = (of: 'slot' | 'context', name: StudioJson | undefined, values: StudioJson[]) => {
    if (typeof name === 'string') named[of].set(name, [...(named[of].get(name) ?? []), ...values]);
  };
  const look = (condition: StudioJson | undefined): void => {
    if (!isObject(condition)) return;
    const kind = kindOfCondition(condition);
    if (kind === 'all' || kind === 'any') {
      const inner = condition[kind];
      if (Array.isArray(inner)) inner.forEach(look);
    } else if (kind === 'not') look(condition.not);
    else if (kind === 'language') hasLanguage = true;
    else if (kind === 'open' || kind === 'closed') hasOffice = true;
    else if (kind === 'context') add('context', condition.context, [condition.is ?? null]);
    else if (kind !== null) add('slot', condition.slot, valuesIn(condition));
  };
  conditions.forEach(look);
  const slotFactors = [...named.slot].map(([name, values]): Factor => {
    const known = slots.get(name);
    const all = known?.options.map(({ value }): StudioJson => value) ?? [];
    if (known?.kind === 'yes-no') all.push(true, false);
    const other = all.length === 0 && values.every((one) => typeof one === 'string');
    return {
      of: 'slot',
      name,
      values: once([undefined, ...all, ...values, ...(other ? [ANY_OTHER] : [])]),
    };
  });
  const contextFactors = [...named.context].map(
    ([name, values]): Factor => ({ of: 'context', name, values: once([undefined, ...values]) }),
  );
  return [
    ...slotFactors,
    ...contextFactors,
    ...(hasLanguage ? [{ of: 'language' as const, values: languages }] : []),
    ...(hasOffice ? [{ of: 'office' as const, values: [true, false] }] : []),
  ];
}

/** The values of a slot at which a condition turns. */
function valuesIn(condition: { readonly [key: string]: StudioJson }): StudioJson[] {
  const { is, min, max } = condition;
  const bounds = [min, max].flatMap((bound, at): StudioJson[] => {
    if (typeof bound !== 'number') return typeof bound === 'string' ? [bound] : [];
    return [bound, at === 0 ? bound - 1 : bound + 1];
  });
  const named = Array.isArray(condition.in) ? condition.in : [];
  return [...(is === undefined ? [] : [is]), ...named, ...bounds];
}

function once<T>(values: readonly T[]): T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

/** One value of each factor; what no condition looks at is left out. */
export type Situation = ReadonlyMap<Factor, StudioJson | undefined>;

/** A situation as the bot would find it. */
export function factsIn(situation: Situation): Facts {
  const facts = { slots: {}, context: {}, language: '', officeOpen: true };
  const set = (target: object, name: string, value: StudioJson | undefined) => {
    if (value !== undefined) Object.defineProperty(target, name, { value, enumerable: true });
  };
  for (const [factor, value] of situation) {
    if (factor.of === 'slot') set(facts.slots, factor.name, value);
    else if (factor.of === 'context') set(facts.context, factor.name, value);
    else if (factor.of === 'language') facts.language = `${value}`;
    else facts.officeOpen = value === true;
  }
  return facts;
}

/** More situations than these are not gone through. */
const MOST_SITUATIONS = 5000;

/**
 * A situation in which none of the variants is said; null where there is none, and `'too-many'` where
 * there are too many to go through.
 */
export function silentSituation(
  variants: readonly AnswerVariant[],
  factors: readonly Factor[],
): Situation | 'too-many' | null {
  if (variants.length === 0 || variants.some((variant) => variant.if === undefined)) return null;
  const count = factors.reduce((product, { values }) => product * values.length, 1);
  if (count > MOST_SITUATIONS) return 'too-many';
  for (let number = 0; number < count; number += 1) {
    const situation = situationAt(factors, number);
    if (fittingVariants(variants, factsIn(situation)).length === 0) return situation;
  }
  return null;
}

/** The situations in an order in which every combination of values comes once. */
function situationAt(factors: readonly Factor[], number: number): Situation {
  let rest = number;
  return new Map(
    factors.map((factor) => {
      const { values } = factor;
      const value = values[rest % values.length];
      rest = Math.floor(rest / values.length);
      return [factor, value];
    }),
  );
}
