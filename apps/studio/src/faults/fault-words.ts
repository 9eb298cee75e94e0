import {
  type FaultCode,
  LANGUAGES,
  type Language,
  type SentenceValue,
  type TestFault,
} from '@auroraai/dialogue';
import type { MessageValues } from '@auroraai/ui';
import { keysOf } from './fault-place.ts';
import { plainValue } from './plain-value.ts';
import { type FaultWords, keyOf, placeWord, wordOf } from './words.ts';

/** A fault of a bot as it comes from the bot format or, by way of the server, from its check. */
export interface CodedFault {
  code?: FaultCode | (string & {});
  values?: Readonly<Record<string, SentenceValue>>;
}

/** What is wrong with a bot, in a sentence; one that fits all where the code is not known. */
export function faultText({ code, values = {} }: CodedFault, { say, names }: FaultWords): string {
  const key = keyOf(`bot.${code}`);
  if (!key) return say('bot.other');
  const shown: MessageValues = {};
  for (const [name, value] of Object.entries(values)) {
    const list = typeof value === 'object' ? value : [`${value}`];
    const word = (one: string) => {
      if (name === 'languages') return names.language(one);
      if (name === 'other' || name === 'intent') return names.topic(one);
      return name === 'key' ? placeWord(one, say) : one;
    };
    shown[name] = typeof value === 'number' ? value : list.map(word).join(', ');
  }
  return say(key, shown);
}

/** What of a reply is not as its test expects, in a sentence. */
export function testFaultText(fault: TestFault, words: FaultWords): string {
  const { say } = words;
  const { code } = fault;
  const values: Readonly<Record<string, unknown>> = fault.values;
  const shown: MessageValues = {};
  for (const [name, value] of Object.entries(values)) shown[name] = plainValue(value, words);
  const given = [values.expected, values.actual];
  const called = WORDS_OF[code.split('-')[0] ?? ''];
  if (called) {
    const [expected, actual] = given.map((value) => plainValue(called(value, words), words));
    Object.assign(shown, { expected, actual });
  }
  const hasNone = Array.isArray(values.offered) && values.offered.length === 0;
  return say(
    code === 'nothing-to-press' && hasNone ? 'test.nothing-to-press.none' : `test.${code}`,
    shown,
  );
}

/** What is expected by names of the bot format, in editors' words. */
const WORDS_OF: Readonly<Record<string, (value: unknown, words: FaultWords) => unknown>> = {
  intent: (value, { names }) => (typeof value === 'string' ? names.topic(value) : value),
  language: (value, { names }) => (typeof value === 'string' ? names.language(value) : value),
  actions: (value, { say }) =>
    Array.isArray(value) ? value.map((one) => wordOf('action', one, say)) : value,
  crisis: (value, { say }) => wordOf('crisis', value, say),
};

/** A place in a part: what editors call its keys, with the numbers of what stands in lists. */
export function placeText(path: readonly (string | number)[], { say, names }: FaultWords): string {
  const word = (key: string | number) => {
    if (typeof key === 'number') return `${key + 1}`;
    return LANGUAGES.includes(key as Language) ? names.language(key) : placeWord(key, say);
  };
  return path.map(word).join(' › ');
}

/** What is wrong with a part, after the place in it where there is one. */
export function placedText(path: string, fault: CodedFault, words: FaultWords): string {
  const what = faultText(fault, words);
  const position = /^line (\d+), column (\d+)$/.exec(path);
  const [, line = '', column = ''] = position ?? [];
  const place = position
    ? words.say('list.position', { line, column })
    : placeText(keysOf(path), words);
  return place === '' ? what : words.say('list.place', { place, what });
}
