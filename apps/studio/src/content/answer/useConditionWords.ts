import type { StudioJson } from '@auroraai/api-client/studio';
import { nameOf } from '@auroraai/dialogue/editing';
import { useLanguageName, useLocale, useTranslation } from '@auroraai/ui';
import { useParts } from '../../draft/DraftProvider.tsx';
import { isObject, type JsonObject } from '../../draft/json.ts';
import { contentMessages } from '../messages.ts';
import { titleOf } from '../part-words.ts';

/** Conditions as a person reads them. */
export function useConditionWords(): (condition: StudioJson) => string {
  const t = useTranslation(contentMessages);
  const { language } = useLocale();
  const languageName = useLanguageName();
  const slots = useParts('slot');
  const slotName = (name: string) => {
    const slot = slots.find((each) => nameOf('slot', each.value) === name);
    return slot ? titleOf(slot, language) : name;
  };
  const valueWords = (value: StudioJson | undefined): string => {
    if (value === true) return t('value.yes');
    if (value === false) return t('value.no');
    if (Array.isArray(value)) return value.map(valueWords).join(', ');
    return typeof value === 'object' || value === undefined ? JSON.stringify(value) : String(value);
  };
  const ofSlot = (condition: JsonObject): string => {
    const slot = slotName(String(condition.slot));
    if ('is' in condition) return t('condition.is', { slot, value: valueWords(condition.is) });
    if ('in' in condition) return t('condition.in', { slot, values: valueWords(condition.in) });
    if ('filled' in condition) {
      return t(condition.filled === false ? 'condition.unknown' : 'condition.known', { slot });
    }
    const { min, max } = condition;
    if (max === undefined) return t('condition.min', { slot, min: valueWords(min) });
    if (min === undefined) return t('condition.max', { slot, max: valueWords(max) });
    return t('condition.between', { slot, min: valueWords(min), max: valueWords(max) });
  };
  const list = (value: StudioJson | undefined, word: string): string =>
    (Array.isArray(value) ? value : []).map((each) => `(${words(each)})`).join(` ${word} `);
  const words = (condition: StudioJson): string => {
    if (!isObject(condition)) return valueWords(condition);
    if ('slot' in condition) return ofSlot(condition);
    if ('context' in condition) {
      const key = String(condition.context);
      return t('condition.context', { key, value: valueWords(condition.is) });
    }
    if (typeof condition.language === 'string') {
      return t('condition.language', { name: languageName(condition.language) });
    }
    if ('officeOpen' in condition) {
      return t(condition.officeOpen === false ? 'condition.closed' : 'condition.open');
    }
    if ('all' in condition) return list(condition.all, t('condition.and'));
    if ('any' in condition) return list(condition.any, t('condition.or'));
    if (condition.not !== undefined) return t('condition.not', { words: words(condition.not) });
    return valueWords(condition);
  };
  return words;
}
