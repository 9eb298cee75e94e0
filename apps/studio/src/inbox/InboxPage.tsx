import { useTranslation } from '@auroraai/ui';
import { shellMessages } from '../shell/messages.ts';

/** The page of the bot's inbox. */
export function InboxPage() {
  const t = useTranslation(shellMessages);
  return <h1>{t('nav.inbox')}</h1>;
}
