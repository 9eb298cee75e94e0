import type { Choice } from '@auroraai/ui';
import type { Finland } from '../data/finland.ts';
import type { ExtraMunicipality } from '../view/area.ts';

/** The municipalities to choose from, in the order of the language; extra ones come first. */
export function municipalityChoices(
  finland: Finland | null,
  extra: readonly ExtraMunicipality[],
  language: string,
): Choice[] {
  const { compare } = new Intl.Collator([language, 'fi']);
  const official = [...(finland?.municipalities.values() ?? [])]
    .map(({ code, fi, sv }) => ({ value: code, label: language === 'sv' ? sv : fi }))
    .sort((a, b) => compare(a.label, b.label));
  return [...extra.map(({ code, name }) => ({ value: code, label: name })), ...official];
}
