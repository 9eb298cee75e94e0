import type { StudioPart } from '@auroraai/api-client/studio';
import { useLocale } from '@auroraai/ui';
import { useMemo } from 'react';
import { anyText, objectIn, textsIn } from '../content/localized.ts';
import { titleOf } from '../content/part-words.ts';
import { useParts } from '../draft/DraftProvider.tsx';

/** Gives what editors call a flow or form: its title, else that of the topic that begins it, else its name. */
export function useFlowTitle(): (part: StudioPart) => string {
  const { language } = useLocale();
  const topics = useParts('intent');
  return useMemo(() => {
    const titles = new Map(
      topics.map((topic) => [objectIn(topic.value).intent, titleOf(topic, language)]),
    );
    return (part) => {
      const { title, start } = objectIn(part.value);
      const [topic] = textsIn(objectIn(start).intents);
      return anyText(title, language) || titles.get(topic ?? null) || titleOf(part, language);
    };
  }, [topics, language]);
}
