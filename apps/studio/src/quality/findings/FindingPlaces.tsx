import type { PartName } from '@auroraai/dialogue/editing';
import { useTranslation } from '@auroraai/ui';
import { useDraft } from '../../draft/DraftProvider.tsx';
import { useNames } from '../../try/useNames.ts';
import { usePartLabel } from '../../versions/usePartLabel.ts';
import { qualityMessages } from '../messages.ts';
import { partLink } from '../part-link.ts';

/** Props of {@link FindingPlaces}. */
export interface FindingPlacesProps {
  bot: string;
  parts: readonly PartName[];
  /** Where in the first part. @default the whole part */
  path?: readonly (string | number)[];
}

/** The parts that a finding is about, each with the way there. */
export function FindingPlaces({ bot, parts, path }: FindingPlacesProps) {
  const t = useTranslation(qualityMessages);
  const label = usePartLabel();
  const names = useNames();
  const { partsOf, nameOf } = useDraft();
  return parts.map(({ kind, name }, at) => {
    const part = partsOf(kind).find((one) => nameOf(one) === name);
    const shown = label(kind, kind === 'intent' ? names.topic(name) : name);
    return part ? (
      <a
        key={`${kind} ${name}`}
        href={partLink(bot, kind, part.id, at === 0 ? path : undefined)}
        aria-label={t('findings.go', { name: shown })}
      >
        {shown}
      </a>
    ) : (
      <span key={`${kind} ${name}`}>{shown}</span>
    );
  });
}
