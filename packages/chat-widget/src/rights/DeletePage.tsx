import { useChat, useChatState, useTexts } from '../app/chat-context.tsx';

/** Asks once more before the conversation is deleted for good. */
export function DeletePage() {
  const { deleteConversation, show } = useChat();
  const t = useTexts();
  const deletion = useChatState((state) => state.deletion);
  return (
    <section>
      <h3>{t('delete.title')}</h3>
      <p>{t('delete.text')}</p>
      <div role="alert">
        {deletion === 'failed' && <p className="fault">{t('delete.failed')}</p>}
      </div>
      <div className="row">
        <button
          type="button"
          className="button primary"
          disabled={deletion === 'running'}
          onClick={() => void deleteConversation()}
        >
          {t('delete.confirm')}
        </button>
        <button type="button" className="button" onClick={() => show(null)}>
          {t('delete.cancel')}
        </button>
      </div>
    </section>
  );
}
