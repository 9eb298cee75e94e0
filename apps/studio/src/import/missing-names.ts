import type { StudioPart } from '@auroraai/api-client/studio';
import { nameOf, type Part, referencesOf } from '@auroraai/dialogue/editing';
import type { ImportedEdit } from './plan-import.ts';

/** The names that edits refer to and that neither they nor the draft have, each once. */
export function missingNames(
  edits: readonly ImportedEdit[],
  draft: Iterable<StudioPart>,
): string[] {
  const keyOf = ({ kind, value }: Part) => `${kind} ${nameOf(kind, value)}`;
  const known = new Set([...(draft as Iterable<Part>), ...(edits as readonly Part[])].map(keyOf));
  const missing = referencesOf(edits as readonly Part[]).filter(
    ({ kind, name }) => !known.has(`${kind} ${name}`),
  );
  return [...new Set(missing.map(({ name }) => name))];
}
