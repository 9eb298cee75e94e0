import type { Json } from '../bot/localized.ts';
import type { NamesIn } from '../bot/sentence.ts';

/** Everything that can come otherwise than a dialogue test expects, in English, by a code that stays. */
export const TEST_FAULTS = {
  answers: 'answers: expected {{expected}}, was {{actual}}.',
  'answers-none': 'answers: expected {{expected}}, was [].',
  actions: 'actions: expected {{expected}}, was {{actual}}.',
  'actions-none': 'actions: expected {{expected}}, was [].',
  'actions-unwanted': 'actions: expected [], was {{actual}}.',
  'says-missing': 'says: {{text}} is not in the reply.',
  'says-unwanted': 'saysNot: {{text}} is in the reply.',
  intent: 'intent: expected {{expected}}, was {{actual}}.',
  'intent-none': 'intent: expected {{expected}}, was null.',
  language: 'language: expected {{expected}}, was {{actual}}.',
  slot: 'slot {{slot}}: expected {{expected}}, was {{actual}}.',
  'slot-empty': 'slot {{slot}}: expected {{expected}}, was null.',
  'slot-filled': 'slot {{slot}}: expected null, was {{actual}}.',
  asking: 'asking: expected {{expected}}, was {{actual}}.',
  'asking-nothing': 'asking: expected {{expected}}, was null.',
  'asking-unwanted': 'asking: expected null, was {{actual}}.',
  crisis: 'crisis: expected {{expected}}, was {{actual}}.',
  'crisis-missed': 'crisis: expected {{expected}}, was false.',
  'crisis-unwanted': 'crisis: expected false, was {{actual}}.',
  'human-missing': 'human: expected true, was false.',
  'human-unwanted': 'human: expected false, was true.',
  'ended-not': 'ended: expected true, was false.',
  'ended-unwanted': 'ended: expected false, was true.',
  'nothing-to-press': 'There is no {{title}} to press, only: {{offered}}.',
  'no-question': 'No question with a control is open.',
  'too-many-actions': 'Too many actions in a row.',
  'no-time': '{{now}} is no time.',
  broke: 'The conversation broke off: {{why}}.',
} as const;

/** What came otherwise than expected, by its code, and the values that its sentence names. */
export type TestFault = {
  [Code in keyof typeof TEST_FAULTS]: {
    code: Code;
    values: { readonly [Name in NamesIn<(typeof TEST_FAULTS)[Code]>]: Json };
  };
}[keyof typeof TEST_FAULTS];

/** See {@link TEST_FAULTS}. */
export type TestFaultCode = TestFault['code'];

/** The English sentence of a fault; values stand in it as JSON. */
export function testFaultSentence({ code, values }: TestFault): string {
  const given: Readonly<Record<string, Json>> = values;
  return TEST_FAULTS[code].replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    return JSON.stringify(given[name] ?? null);
  });
}

/** A conversation cannot go on as its test has it. */
export class TestStopped extends Error {
  override readonly name = 'TestStopped';
  readonly fault: TestFault;

  constructor(fault: TestFault) {
    super(testFaultSentence(fault));
    this.fault = fault;
  }
}
