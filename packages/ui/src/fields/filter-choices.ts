import type { Choice } from './SelectField.tsx';

/**
 * The choices whose label holds the typed text, those that begin with it first. Case and accents
 * make no difference: `jarvenpaa` finds Järvenpää.
 */
export function filterChoices(choices: readonly Choice[], typed: string): Choice[] {
  const wanted = fold(typed.trim());
  if (wanted === '') return [...choices];
  const beginning: Choice[] = [];
  const inside: Choice[] = [];
  for (const choice of choices) {
    const at = fold(choice.label).indexOf(wanted);
    if (at === 0) beginning.push(choice);
    else if (at > 0) inside.push(choice);
  }
  return [...beginning, ...inside];
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
