import { useTranslation } from '@auroraai/ui';
import { shellMessages } from '../shell/messages.ts';

/** The page of the bot's settings. */
export function SettingsPage() {
  const t = useTranslation(shellMessages);
  return <h1>{t('nav.settings')}</h1>;
}
