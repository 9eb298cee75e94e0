import type { Part } from '../parts/part.ts';
import { nameOf } from '../parts/parts-of.ts';
import { referencesOf } from '../references/references.ts';
import { comparable } from '../references/rename.ts';
import type { Finding } from './finding.ts';

/** Names that two parts have, and names that are used but stand for nothing. */
export function nameFindings(parts: readonly Part[]): Finding[] {
  const findings: Finding[] = [];
  const seen = new Set<string>();
  const known = new Set<string>();
  for (const { kind, value } of parts) {
    const name = nameOf(kind, value);
    const key = `${kind} ${comparable(name)}`;
    if (seen.has(key) && name !== '') {
      findings.push({ kind: 'name-twice', severity: 'error', parts: [{ kind, name }], values: {} });
    }
    seen.add(key);
    known.add(`${kind} ${name}`);
  }
  for (const { part, kind, name, path } of referencesOf(parts)) {
    // A test may expect what is not there: then it fails, and says so.
    if (part.kind === 'test' || known.has(`${kind} ${name}`)) continue;
    findings.push({
      kind: 'unknown-name',
      severity: 'error',
      parts: [{ kind: part.kind, name: nameOf(part.kind, part.value) }],
      path,
      values: { kind, name },
    });
  }
  return findings;
}
