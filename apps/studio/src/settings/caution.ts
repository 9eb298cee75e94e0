import type { StudioJson } from '@auroraai/api-client/studio';
import { objectIn } from '../content/localized.ts';

/** How sure a bot has to be before it answers, in words. */
export const CAUTIONS = ['careful', 'usual', 'bold'] as const;

/** From which confidence on each of them acts; the usual one is what the engine does by itself. */
const UNDERSTOOD = { careful: 0.72, usual: 0.6, bold: 0.48 } as const;

/** How thresholds are called; `own` = numbers that have no word. */
export function caution(thresholds: StudioJson | undefined): (typeof CAUTIONS)[number] | 'own' {
  const { understood } = objectIn(thresholds);
  if (understood === undefined) return 'usual';
  return CAUTIONS.find((each) => UNDERSTOOD[each] === understood) ?? 'own';
}

/** The thresholds under another word; the others stay. Undefined when nothing but the usual is left. */
export function thresholdsOf(
  word: string,
  thresholds: StudioJson | undefined,
): StudioJson | undefined {
  const { understood: _, ...others } = objectIn(thresholds);
  const known = CAUTIONS.find((each) => each === word);
  if (!known) return thresholds;
  if (known !== 'usual') return { ...others, understood: UNDERSTOOD[known] };
  return Object.keys(others).length > 0 ? others : undefined;
}
