import type { FindingKind } from '@auroraai/dialogue/editing';
import { Banner, SelectField, Skeleton, useTranslation } from '@auroraai/ui';
import { qualityMessages } from '../quality/messages.ts';
import { useKnownFindings, useLook } from './useFindings.ts';

/** Props of {@link FindingKindField}. */
export interface FindingKindFieldProps {
  /** Kinds of the parts that are listed. */
  kinds: readonly string[];
  /** Kind of finding; empty = all. */
  value: string;
  onChange: (kind: string) => void;
}

/** Which findings are to be mended now, each kind with how many parts of the list it is about. */
export function FindingKindField({ kinds, value, onChange }: FindingKindFieldProps) {
  const t = useTranslation(qualityMessages);
  const { hasFailed } = useLook(true);
  const known = useKnownFindings();
  if (hasFailed) return <Banner kind="danger" title={t('list.failed')} />;
  if (!known) return <Skeleton />;
  const counts = new Map<FindingKind, Set<string>>();
  const all = new Set<string>();
  for (const { kind, parts } of known.findings) {
    for (const part of parts) {
      if (!kinds.includes(part.kind)) continue;
      const names = counts.get(kind) ?? new Set();
      counts.set(kind, names.add(`${part.kind} ${part.name}`));
      all.add(`${part.kind} ${part.name}`);
    }
  }
  return (
    <SelectField
      label={t('list.kind')}
      value={value}
      emptyLabel={`${t('list.all')} (${all.size})`}
      onChange={onChange}
      choices={[...counts].map(([kind, names]) => ({
        value: kind,
        label: `${t(`group.${kind}`)} (${names.size})`,
      }))}
    />
  );
}
