import { handoffText } from '../transcript/handoff-text.ts';
import { useChatState, useTexts } from './chat-context.tsx';
import { Icon } from './Icon.tsx';

/** Says when there is no connection, and what still works; or where one is in a queue. */
export function StatusLine() {
  const t = useTexts();
  const language = useChatState((state) => state.language);
  const status = useChatState((state) => state.status);
  const handoff = useChatState((state) => state.transcript.handoff);
  const shown = status === 'offline' || status === 'refused' ? status : null;
  return (
    <div className="status" role="status">
      {shown ? (
        <p>
          <Icon name="alert" />
          {t(`status.${shown}`)}
        </p>
      ) : (
        handoff?.state === 'queued' && (
          <p>
            <Icon name="person" />
            {handoffText(handoff, t, language)}
          </p>
        )
      )}
    </div>
  );
}
