import type { StudioPart } from '@auroraai/api-client/studio';
import { nameOf } from '@auroraai/dialogue/editing';
import { lazy, Suspense } from 'react';
import { findingKey } from './known-findings.ts';
import { useFindingsByPart } from './useFindings.ts';

const PartFindings = lazy(async () => ({
  default: (await import('./PartFindings.tsx')).PartFindings,
}));

/** Props of {@link FindingsOfPart}. */
export interface FindingsOfPartProps {
  bot: string;
  part: StudioPart;
}

/** What is to be mended in a part, as far as somebody has looked; its words load only where there is something. */
export function FindingsOfPart({ bot, part }: FindingsOfPartProps) {
  const key = findingKey({ kind: part.kind, name: nameOf(part.kind, part.value) });
  const findings = useFindingsByPart().get(key);
  if (!findings) return null;
  return (
    <Suspense fallback={null}>
      <PartFindings bot={bot} part={key} findings={findings} />
    </Suspense>
  );
}
