import { useTranslation } from '@auroraai/ui';
import { shellMessages } from '../shell/messages.ts';

/** The draft, tried out beside the page. */
export function TryPanel() {
  const t = useTranslation(shellMessages);
  return <h2>{t('try')}</h2>;
}
