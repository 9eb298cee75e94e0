import { useChatState, useTexts } from './chat-context.tsx';
import { Icon } from './Icon.tsx';

/** Says when there is no connection, and what still works. */
export function StatusLine() {
  const t = useTexts();
  const status = useChatState((state) => state.status);
  const shown = status === 'offline' || status === 'refused' ? status : null;
  return (
    <div className="status" role="status">
      {shown && (
        <p>
          <Icon name="alert" />
          {t(`status.${shown}`)}
        </p>
      )}
    </div>
  );
}
