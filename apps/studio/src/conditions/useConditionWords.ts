import type { StudioJson } from '@auroraai/api-client/studio';
import { nameOf } from '@auroraai/dialogue/editing';
import { useLanguageName, useLocale, useTranslation } from '@auroraai/ui';
import { useMemo } from 'react';
import { anyText, objectIn } from '../content/localized.ts';
import { titleOf } from '../content/part-words.ts';
import { useParts } from '../draft/DraftProvider.tsx';
import { text } from '../fields/typed-value.ts';
import type { ConditionWords } from './condition-words.ts';
import { conditionMessages } from './messages.ts';

/** What conditions are put into words with, in the language of the interface. */
export function useConditionWords(): ConditionWords {
  const say = useTranslation(conditionMessages);
  const { language: shown } = useLocale();
  const languageName = useLanguageName();
  const slots = useParts('slot');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the names of languages change with the language only
  return useMemo((): ConditionWords => {
    const known = new Map(slots.map((part) => [nameOf('slot', part.value), part]));
    const value = (one: StudioJson | undefined, slot = ''): string => {
      if (typeof one === 'boolean') return say(one ? 'value.yes' : 'value.no');
      if (Array.isArray(one)) return one.map((each) => value(each, slot)).join(', ');
      const options = objectIn(known.get(slot)?.value).options;
      const option = Array.isArray(options)
        ? options.find((each) => objectIn(each).value === one)
        : undefined;
      return anyText(objectIn(option).label, shown) || text(one === '' ? undefined : one);
    };
    return {
      ...{ say, value },
      slot: (name) => {
        const part = known.get(name);
        return part ? titleOf(part, shown) : name || text(undefined);
      },
      language: (code) => languageName(code),
    };
  }, [say, slots, shown]);
}
