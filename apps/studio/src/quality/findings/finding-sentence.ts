import type { Finding } from '@auroraai/dialogue/editing';
import type { MessageKey, MessageValues } from '@auroraai/ui';
import type { Names } from '../../try/explain/explain.ts';
import type { qualityMessages } from '../messages.ts';

const TALKS = ['greeting', 'thanks', 'goodbye', 'who-are-you'] as const;
type Talk = (typeof TALKS)[number];

/** The sentence that says a finding. */
export function sentenceOf(
  { kind, language, values }: Finding,
  names: Names,
  nameTalk: (talk: Talk) => string,
): { key: MessageKey<(typeof qualityMessages)['catalogues']['fi']>; values: MessageValues } {
  const shown: MessageValues = { ...(language && { language: names.language(language) }) };
  for (const [name, value] of Object.entries(values))
    shown[name] = typeof value === 'object' ? value.join(', ') : value;
  const talk = TALKS.find((each) => each === values.talk);
  if (talk) shown.talk = nameTalk(talk);
  return {
    key: kind === 'jargon' && values.instead !== undefined ? 'says.jargon.instead' : `says.${kind}`,
    values: shown,
  };
}
