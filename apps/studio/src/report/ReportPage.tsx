import { useTranslation } from '@auroraai/ui';
import { shellMessages } from '../shell/messages.ts';

/** The page of the bot's report. */
export function ReportPage() {
  const t = useTranslation(shellMessages);
  return <h1>{t('nav.report')}</h1>;
}
