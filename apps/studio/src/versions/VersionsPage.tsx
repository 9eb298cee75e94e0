import { useTranslation } from '@auroraai/ui';
import { shellMessages } from '../shell/messages.ts';

/** The page of the bot's versions. */
export function VersionsPage() {
  const t = useTranslation(shellMessages);
  return <h1>{t('nav.versions')}</h1>;
}
