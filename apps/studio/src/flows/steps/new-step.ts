import type { StudioJson } from '@auroraai/api-client/studio';
import type { StepKind } from './steps.ts';

/** Names that a new step can begin with: the first of each kind. */
export interface FirstNames {
  answer: string;
  form: string;
  flow: string;
  slot: string;
}

/** A step of a kind as it is when it has just been added. */
export function newStep(kind: StepKind, first: FirstNames): StudioJson {
  switch (kind) {
    case 'say':
      return { say: first.answer };
    case 'ask':
      return { ask: first.answer };
    case 'form':
      return { form: first.form };
    case 'if':
      return { if: { officeOpen: true }, steps: [] };
    case 'set':
      return { set: { [first.slot]: true } };
    case 'run':
      return { run: first.flow };
    case 'go':
      return { go: first.flow };
    case 'end':
      return { end: 'flow' };
    default:
      return { do: kind };
  }
}
