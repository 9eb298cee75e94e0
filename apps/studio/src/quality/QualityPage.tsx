import { useTranslation } from '@auroraai/ui';
import { shellMessages } from '../shell/messages.ts';

/** The page of the bot's quality. */
export function QualityPage() {
  const t = useTranslation(shellMessages);
  return <h1>{t('nav.quality')}</h1>;
}
