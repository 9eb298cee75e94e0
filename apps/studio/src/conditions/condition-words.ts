import type { StudioJson } from '@auroraai/api-client/studio';
import type { Translate } from '@auroraai/ui';
import { isObject } from '../draft/json.ts';
import { text } from '../fields/typed-value.ts';
import { kindOfCondition } from './condition.ts';
import type { conditionMessages } from './messages.ts';

type Texts = (typeof conditionMessages)['catalogues']['fi'];

/** What conditions are put into words with. */
export interface ConditionWords {
  say: Translate<Texts>;
  /** What editors call a thing to remember. */
  slot: (name: string) => string;
  /** What editors call a value of it. */
  value: (value: StudioJson | undefined, slot?: string) => string;
  language: (code: string) => string;
}

/** Deeper conditions than this are not put into words. */
const DEEPEST = 6;

/** A condition in words, as they go on after “when”. */
export function conditionWords(
  condition: StudioJson | undefined,
  words: ConditionWords,
  depth = 0,
): string {
  const { say } = words;
  const kind = kindOfCondition(condition);
  if (!kind || !isObject(condition) || depth > DEEPEST) return say('unknown');
  const inner = (one: StudioJson | undefined) => conditionWords(one, words, depth + 1);
  const name = text(condition.slot);
  const slot = words.slot(name);
  const value = (one: StudioJson | undefined) => words.value(one, name);
  switch (kind) {
    case 'slot-is':
      return say('slot-is', { slot, value: value(condition.is) });
    case 'slot-in': {
      const values = Array.isArray(condition.in) ? condition.in : [];
      return say('slot-in', { slot, values: values.map(value).join(', ') });
    }
    case 'slot-between': {
      const [min, max] = [value(condition.min), value(condition.max)];
      if (condition.max === undefined) return say('slot-min', { slot, min });
      return condition.min === undefined
        ? say('slot-max', { slot, max })
        : say('slot-between', { slot, min, max });
    }
    case 'context': {
      const key = text(condition.context);
      return say('context', { name: key, value: words.value(condition.is) });
    }
    case 'language':
      return say('language', { language: words.language(text(condition.language)) });
    case 'all':
    case 'any': {
      const parts = condition[kind];
      const said = Array.isArray(parts) ? parts.map(inner) : [];
      return say(kind, { parts: said.join('; ') });
    }
    case 'not':
      return say('not', { part: inner(condition.not) });
    default:
      return say(kind, { slot });
  }
}
