import type { Passed, Rule, TraceStep } from '@auroraai/dialogue';
import type { MessageKey } from '@auroraai/ui';
import type { tryMessages } from '../messages.ts';

/** A sentence: the key of its text with what stands in it. */
export interface Sentence {
  key: MessageKey<(typeof tryMessages)['catalogues']['fi']>;
  values: Record<string, string | number>;
}

/** How a reply came about. */
export interface Explanation {
  /** What was understood, how surely, and what was second. */
  understood: Sentence[];
  /** What decided. */
  because: Sentence[];
  /** Why it was not something else. */
  not: Sentence[];
  /** Everything else that happened on the way. */
  steps: Sentence[];
}

/** Gives what editors know things by. */
export interface Names {
  topic: (intent: string) => string;
  language: (code: string) => string;
}

/** From here on a topic was understood; see the bot's thresholds. */
const UNDERSTOOD = 0.6;
/** From here on a message is noticed as foreign to the bot. */
const FOREIGN = 0.5;
/** A rival below this is not worth a sentence. */
const RIVAL = 0.01;

const percent = (share: number) => Math.round(share * 100);

/** Puts the way to a reply into words. */
export function explain(trace: readonly TraceStep[], names: Names): Explanation {
  const told: Explanation = { understood: [], because: [], not: [], steps: [] };
  const kinds = new Map<string, string>();
  for (const step of trace) {
    if (step.step === 'action') kinds.set(step.id, step.kind);
    if (step.step === 'intents') told.understood.push(...understood(step, names));
    else if (step.step === 'decided') told.because.push(decided(step.rule, step.detail, names));
    else if (step.step === 'passed') told.not.push(passed(step.because));
    else told.steps.push(...happened(step, names));
    if (step.step === 'intents')
      for (const { from, to } of step.corrections)
        told.steps.push({ key: 'step.corrected', values: { from, to } });
  }
  return told;
}

function understood(
  { candidates, outOfScope }: Extract<TraceStep, { step: 'intents' }>,
  { topic }: Names,
): Sentence[] {
  const [first, second] = candidates;
  if (!first) return [{ key: 'understood.nothing', values: {} }];
  const sentences: Sentence[] = [
    {
      key: first.confidence >= UNDERSTOOD ? 'understood' : 'understood.weak',
      values: { topic: topic(first.intent), percent: percent(first.confidence) },
    },
  ];
  if (second && second.confidence >= RIVAL)
    sentences.push({
      key: 'second',
      values: { topic: topic(second.intent), percent: percent(second.confidence) },
    });
  if (outOfScope >= FOREIGN)
    sentences.push({ key: 'foreign', values: { percent: percent(outOfScope) } });
  return sentences;
}

function decided(rule: Rule, detail = '', { topic }: Names): Sentence {
  const named = rule === 'which-one' ? detail.split(', ').map(topic).join(', ') : detail;
  return { key: `rule.${rule}`, values: { detail: named } };
}

function passed({ code, values }: Passed): Sentence {
  if (code === 'unsure') return { key: 'not.unsure', values: { percent: percent(+values.least) } };
  return { key: `not.${code}`, values: { ...values } as Sentence['values'] };
}

function happened(step: TraceStep, names: Names): Sentence[] {
  switch (step.step) {
    case 'read':
      return [
        {
          key: 'step.language',
          values: {
            language: names.language(step.language),
            percent: percent(step.languageConfidence),
          },
        },
      ];
    case 'entities':
      return step.found.map(({ entity, value, text }) => ({
        key: 'step.entity',
        values: { entity, value: shown(value), text },
      }));
    case 'slot':
      return step.value === null
        ? [{ key: 'step.slot.cleared', values: { slot: step.slot } }]
        : [{ key: 'step.slot', values: { slot: step.slot, value: shown(step.value) } }];
    case 'said':
      return [{ key: 'step.said', values: { answer: step.answer, variant: step.variant + 1 } }];
    case 'flow':
      return [{ key: `step.flow.${step.what}`, values: { flow: step.flow } }];
    case 'result':
      return [outcome(step)];
    default:
      return [];
  }
}

function outcome({ kind, outcome: told }: Extract<TraceStep, { step: 'result' }>): Sentence {
  if (kind.startsWith('recommend') && told !== 'ignored')
    return { key: `step.services.${told}`, values: {} };
  return { key: `step.action.${told}`, values: { kind } };
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
