import { useTranslation } from '@auroraai/ui';
import { shellMessages } from '../shell/messages.ts';

/** The guided start of a new bot. */
export function StartPage() {
  const t = useTranslation(shellMessages);
  return <h1>{t('bots.new')}</h1>;
}
