import { useChat, useChatState, useTexts } from '../app/chat-context.tsx';
import { useFocusOnMount } from '../app/useFocusOnMount.ts';

/** Says that the conversation is gone. */
export function DeletedPage() {
  const { show } = useChat();
  const t = useTexts();
  const first = useFocusOnMount<HTMLButtonElement>();
  const isUnsupported = useChatState((state) => state.deletion === 'unsupported');
  return (
    <section>
      <p role="status">{t(isUnsupported ? 'delete.doneHere' : 'delete.done')}</p>
      <button type="button" className="button" ref={first} onClick={() => show(null)}>
        {t('delete.again')}
      </button>
    </section>
  );
}
