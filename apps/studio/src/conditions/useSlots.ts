import type { StudioJson } from '@auroraai/api-client/studio';
import { nameOf } from '@auroraai/dialogue/editing';
import { type Choice, useLocale } from '@auroraai/ui';
import { useMemo } from 'react';
import { anyText, objectIn } from '../content/localized.ts';
import { titleOf } from '../content/part-words.ts';
import { useParts } from '../draft/DraftProvider.tsx';

/** A thing to remember, as conditions need it. */
export interface KnownSlot {
  name: string;
  title: string;
  kind: string;
  /** What its value can be, where it is chosen; else empty. */
  options: readonly Choice[];
}

/** The draft's things to remember by their names. */
export function useSlots(): ReadonlyMap<string, KnownSlot> {
  const { language } = useLocale();
  const slots = useParts('slot');
  return useMemo(() => {
    const known = slots.map((part): [string, KnownSlot] => {
      const { kind, options } = objectIn(part.value);
      const name = nameOf('slot', part.value);
      const own = {
        ...{ name, title: titleOf(part, language), options: choicesIn(options, language) },
        kind: typeof kind === 'string' ? kind : 'text',
      };
      return [name, own];
    });
    return new Map(known);
  }, [slots, language]);
}

function choicesIn(options: StudioJson | undefined, language: string): Choice[] {
  return (Array.isArray(options) ? options : []).flatMap((option) => {
    const { value, label } = objectIn(option);
    return typeof value === 'string' ? [{ value, label: anyText(label, language) || value }] : [];
  });
}
