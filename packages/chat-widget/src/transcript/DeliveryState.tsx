import { useChat, useChatState, useTexts } from '../app/chat-context.tsx';

/** Whether a message of the person's own is still on its way, or did not go. */
export function DeliveryState({ id }: { id: string }) {
  const { retry, discard } = useChat();
  const t = useTexts();
  const state = useChatState(
    ({ transcript }) => transcript.pending.find((item) => item.id === id)?.state,
  );
  const isOffline = useChatState(({ status }) => status === 'offline');
  if (!state) return null;
  if (state === 'waiting')
    return <p className="delivery">{t(isOffline ? 'message.waiting' : 'message.sending')}</p>;
  return (
    <div className="delivery" data-state="failed" role="alert">
      <p>{t('message.failed')}</p>
      <button type="button" className="button quiet" onClick={() => retry(id)}>
        {t('message.retry')}
      </button>
      <button type="button" className="button quiet" onClick={() => discard(id)}>
        {t('message.discard')}
      </button>
    </div>
  );
}
