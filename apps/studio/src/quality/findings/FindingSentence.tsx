import type { Finding } from '@auroraai/dialogue/editing';
import { useTranslation } from '@auroraai/ui';
import { useFaultWords } from '../../faults/useFaultWords.ts';
import { qualityMessages } from '../messages.ts';
import { sentenceOf } from './finding-sentence.ts';

/** What was found, in one sentence. */
export function FindingSentence({ finding }: { finding: Finding }) {
  const t = useTranslation(qualityMessages);
  const words = useFaultWords();
  const { key, values } = sentenceOf(finding, { ...words, talk: (talk) => t(`talk.${talk}`) });
  return <span>{t(key, values)}</span>;
}
