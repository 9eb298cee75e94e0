import type { OwnServiceTexts } from '@auroraai/api-client/studio';

/** The texts of a service in the order in which people read them. */
export const TEXT_KINDS = [
  'name',
  'summary',
  'description',
  'user_instruction',
  'requirements',
] as const;

type TextKind = (typeof TEXT_KINDS)[number];

/** Texts that every service has; the others are missing only where another language has them. */
const ALWAYS: readonly TextKind[] = ['name', 'summary', 'description'];

/** Languages in which texts are missing, and which; only of Finnish, Swedish and English. */
export function lacksOf(
  texts: readonly OwnServiceTexts[],
): { language: OwnServiceTexts['language']; kinds: TextKind[] }[] {
  const wanted = TEXT_KINDS.filter(
    (kind) => ALWAYS.includes(kind) || texts.some((each) => each[kind]),
  );
  return texts
    .filter(({ language }) => ['fi', 'sv', 'en'].includes(language))
    .map((each) => ({
      language: each.language,
      kinds: wanted.filter((kind) => !each[kind]),
    }))
    .filter(({ kinds }) => kinds.length > 0);
}
