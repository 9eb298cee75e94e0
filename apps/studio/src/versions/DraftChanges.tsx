import type { StudioPart } from '@auroraai/api-client/studio';
import { compareParts, type KnownPart } from '@auroraai/dialogue/editing';
import { Skeleton, useTranslation } from '@auroraai/ui';
import { useMemo } from 'react';
import { useDraft } from '../draft/DraftProvider.tsx';
import { Changes } from './changes/Changes.tsx';
import { versionMessages } from './messages.ts';
import { useVersionParts } from './useVersionParts.ts';

/** Props of {@link DraftChanges}. */
export interface DraftChangesProps {
  bot: string;
  /** The version to compare with; null = nothing has been published. */
  number: number | null;
}

/** What the draft has otherwise than a version. */
export function DraftChanges({ bot, number }: DraftChangesProps) {
  const t = useTranslation(versionMessages);
  const { parts } = useDraft();
  const before = useVersionParts(bot, number);
  const changes = useMemo(
    () => (before ? compareParts(inOrder(before), inOrder(parts)) : null),
    [before, parts],
  );
  if (number === null) return <p>{t('changes.first')}</p>;
  if (before === undefined) return <p>{t('loading.failed')}</p>;
  if (!changes) return <Skeleton />;
  if (changes.length === 0) return <p>{t('changes.none')}</p>;
  return (
    <>
      <p>{t('changes.count', { count: changes.length, number })}</p>
      <Changes changes={changes} />
    </>
  );
}

function inOrder(parts: readonly StudioPart[]): KnownPart[] {
  return [...parts].sort(
    (one, other) => one.order - other.order || (one.id < other.id ? -1 : 1),
  ) as KnownPart[];
}
