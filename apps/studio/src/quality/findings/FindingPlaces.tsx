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
}

/** The parts that a finding is about, each with the way there. */
export function FindingPlaces({ bot, parts }: FindingPlacesProps) {
  const t = useTranslation(qualityMessages);
  const label = usePartLabel();
  const names = useNames();
  const { partsOf, nameOf } = useDraft();
  return parts.map(({ kind, name }) => {
    const part = partsOf(kind).find((one) => nameOf(one) === name);
    const shown = label(kind, kind === 'intent' ? names.topic(name) : name);
    return part ? (
      <a
        key={`${kind} ${name}`}
        href={partLink(bot, kind, part.id)}
        aria-label={t('findings.go', { name: shown })}
      >
        {shown}
      </a>
    ) : (
      <span key={`${kind} ${name}`}>{shown}</span>
    );
  });
}
