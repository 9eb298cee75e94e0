import { useChat, useTexts } from '../app/chat-context.tsx';
import { ServiceNotice } from './ServiceNotice.tsx';

/** What a person is told before the first message; nothing is sent before they begin. */
export function Consent() {
  const { accept } = useChat();
  const t = useTexts();
  return (
    <div className="consent">
      <ServiceNotice title="consent.title" />
      <div className="consent-actions">
        <button type="button" className="button primary" onClick={accept}>
          {t('consent.accept')}
        </button>
        <p className="quiet">{t('consent.nothingSent')}</p>
      </div>
    </div>
  );
}
