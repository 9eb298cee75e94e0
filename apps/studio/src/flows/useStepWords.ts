import { useLocale, useTranslation } from '@auroraai/ui';
import { useMemo } from 'react';
import { conditionWords } from '../conditions/condition-words.ts';
import { useConditionWords } from '../conditions/useConditionWords.ts';
import { beginningOf } from '../content/part-words.ts';
import { useDraft, useParts } from '../draft/DraftProvider.tsx';
import { useNames } from '../try/useNames.ts';
import { flowMessages } from './messages.ts';
import type { StepWords } from './steps/step-words.ts';

/** So many letters of an answer say which one it is. */
const SHORT = 80;

/** What steps are put into words with, in the language of the interface. */
export function useStepWords(): StepWords {
  const say = useTranslation(flowMessages);
  const { language: shown } = useLocale();
  const { nameOf } = useDraft();
  const answers = useParts('answer');
  const { topic, language } = useNames();
  const conditions = useConditionWords();
  const answer = useMemo(() => {
    const beginnings = new Map(
      answers.map((part) => [nameOf(part), short(beginningOf(part, shown))]),
    );
    return (name: string) => beginnings.get(name) || name;
  }, [answers, shown, nameOf]);
  return useMemo(
    () => ({
      ...{ say, topic, answer, language, shown },
      condition: (condition) => conditionWords(condition, conditions),
    }),
    [say, topic, answer, language, conditions, shown],
  );
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > SHORT ? `${line.slice(0, SHORT).trimEnd()}…` : line;
}
