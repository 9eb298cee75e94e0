import type { Finding } from '@auroraai/dialogue/editing';
import type { MessageKey, MessageValues } from '@auroraai/ui';
import { placedText } from '../../faults/fault-words.ts';
import type { FaultWords } from '../../faults/words.ts';
import type { qualityMessages } from '../messages.ts';

const TALKS = ['greeting', 'thanks', 'goodbye', 'who-are-you'] as const;
type Talk = (typeof TALKS)[number];

/** What findings are put into words with. */
export interface FindingWords extends FaultWords {
  talk: (talk: Talk) => string;
}

/** The sentence that says a finding. */
export function sentenceOf(
  { kind, language, values, fault }: Finding,
  words: FindingWords,
): { key: MessageKey<(typeof qualityMessages)['catalogues']['fi']>; values: MessageValues } {
  const shown: MessageValues = { ...(language && { language: words.names.language(language) }) };
  if (fault) shown.fault = placedText(`${values.place ?? ''}`, fault, words);
  for (const [name, value] of Object.entries(values))
    shown[name] = typeof value === 'object' ? value.join(', ') : value;
  const talk = TALKS.find((each) => each === values.talk);
  if (talk) shown.talk = words.talk(talk);
  return {
    key: kind === 'jargon' && values.instead !== undefined ? 'says.jargon.instead' : `says.${kind}`,
    values: shown,
  };
}
