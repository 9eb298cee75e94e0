/** What the launcher says before any catalogue has loaded, and in three languages when that fails. */
const LABELS: Record<string, [open: string, failed?: string]> = {
  fi: ['Avaa chat', 'Ei auennut. Kokeile uudelleen.'],
  sv: ['Öppna chatten', 'Öppnades inte. Försök igen.'],
  en: ['Open chat', 'Did not open. Try again.'],
  se: ['Raba čáhtta'],
  et: ['Ava vestlus'],
  ru: ['Открыть чат'],
  uk: ['Відкрити чат'],
  ar: ['افتح الدردشة'],
  so: ['Fur wada-hadalka'],
};

/** The launcher's words in the language of a tag, else in Finnish. */
export function launcherLabels(tag: string): readonly [open: string, failed: string] {
  const [open, failed = LABELS.en![1]!] = LABELS[tag.slice(0, 2)] ?? LABELS.fi!;
  return [open, failed];
}
