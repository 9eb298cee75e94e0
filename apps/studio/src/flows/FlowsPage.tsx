import { useTranslation } from '@auroraai/ui';
import { shellMessages } from '../shell/messages.ts';

/** The page of the bot's flows. */
export function FlowsPage() {
  const t = useTranslation(shellMessages);
  return <h1>{t('nav.flows')}</h1>;
}
