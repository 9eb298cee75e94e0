/** What stands there before any catalogue has loaded, and in three languages when that fails. */
const LABELS: Record<string, [open: string, failed?: string]> = {
  fi: ['Avaa kysely', 'Kysely ei auennut. Kokeile uudelleen.'],
  sv: ['Öppna enkäten', 'Enkäten öppnades inte. Försök igen.'],
  en: ['Open the quiz', 'The quiz did not open. Try again.'],
  se: ['Raba gažadeami'],
  et: ['Ava küsitlus'],
  ru: ['Открыть опрос'],
  uk: ['Відкрити опитування'],
  ar: ['افتح الاستبيان'],
  so: ['Fur su’aalaha'],
};

/** The first words in the language of a tag, else in Finnish. */
export function firstLabels(tag: string): readonly [open: string, failed: string] {
  const [open, failed = LABELS.en![1]!] = LABELS[tag.slice(0, 2)] ?? LABELS.fi!;
  return [open, failed];
}
