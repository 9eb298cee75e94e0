import { useTranslation } from '@auroraai/ui';
import { shellMessages } from '../shell/messages.ts';

/** The page of the bot's content. */
export function ContentPage() {
  const t = useTranslation(shellMessages);
  return <h1>{t('nav.content')}</h1>;
}
