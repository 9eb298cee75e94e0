import type { Activity } from '@auroraai/api-client/direct-line';
import { useTexts } from '../app/chat-context.tsx';

/** The cards, pictures and questions of a message. */
export function Attachments({ activity }: { activity: Activity }) {
  const t = useTexts();
  return activity.text ? null : <p>{t('message.unknown')}</p>;
}
