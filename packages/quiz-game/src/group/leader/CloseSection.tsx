import type { GroupSection } from '@auroraai/api-client';
import { Ask } from '../parts/Ask.tsx';
import { useLeaderText } from './useLeaderText.ts';

/** Props of {@link CloseSection}. */
export interface CloseSectionProps {
  section: GroupSection;
  name: string;
  /** How many have to answer before the picture is shown. */
  threshold: number;
  onClose: () => void;
}

/** Closes a section after saying that it is for good, and what a picture needs. */
export function CloseSection({ section, name, threshold, onClose }: CloseSectionProps) {
  const t = useLeaderText();
  const { answered } = section;
  return (
    <Ask
      variant="primary"
      label={t('section.close')}
      aria-label={t('section.closeOne', { name })}
      question={t('section.close.ask', { name })}
      consequences={[
        ...(answered < threshold ? [t('section.close.few', { answered, least: threshold })] : []),
        t('section.close.once'),
      ]}
      yes={t('section.close')}
      onYes={onClose}
    />
  );
}
