import type { PartKind } from '@auroraai/api-client/studio';
import type { Choice } from '@auroraai/ui';
import { useMemo } from 'react';
import { useDraft } from '../draft/DraftProvider.tsx';
import { isObject } from '../draft/json.ts';
import { useNames } from '../try/useNames.ts';

/** What can be chosen in steps and conditions: the draft's own parts by their names. */
export interface Choices {
  of: (kind: PartKind) => readonly Choice[];
  /** Names that settings hold in lists: HTTP actions, other bots, receiving services. */
  settings: (list: 'httpActions' | 'network' | 'transfers') => readonly Choice[];
  first: (kind: PartKind) => string;
  /** Id of the part of a name. */
  idOf: (kind: PartKind, name: string) => string | undefined;
  languages: readonly string[];
  /** The kind of a slot, by its name. */
  kindOfSlot: (slot: string) => string | undefined;
}

/** Gives what can be chosen in steps and conditions. */
export function useChoices(): Choices {
  const { partsOf, nameOf } = useDraft();
  const names = useNames();
  return useMemo(() => {
    const of = (kind: PartKind) =>
      partsOf(kind).map((part) => {
        const name = nameOf(part);
        return { value: name, label: kind === 'intent' ? names.topic(name) : name };
      });
    const settings = partsOf('settings')[0]?.value;
    const known = isObject(settings) ? settings : {};
    return {
      of,
      first: (kind) => of(kind)[0]?.value ?? '',
      idOf: (kind, name) => partsOf(kind).find((part) => nameOf(part) === name)?.id,
      settings: (list) => {
        const items = known[list];
        return (Array.isArray(items) ? items : []).flatMap((item) => {
          const name = isObject(item) ? (item.name ?? item.id) : null;
          return typeof name === 'string' ? [{ value: name, label: name }] : [];
        });
      },
      kindOfSlot: (slot) => {
        const value = partsOf('slot').find((part) => nameOf(part) === slot)?.value;
        return isObject(value) && typeof value.kind === 'string' ? value.kind : undefined;
      },
      languages: Array.isArray(known.languages)
        ? known.languages.filter((each) => typeof each === 'string')
        : ['fi'],
    };
  }, [partsOf, nameOf, names]);
}
