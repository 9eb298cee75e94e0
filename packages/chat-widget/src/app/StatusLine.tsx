import { waitText } from '../transcript/handoff-text.ts';
import { isWithHuman } from '../transcript/transcript.ts';
import { useChatState, useTexts } from './chat-context.tsx';
import { Icon } from './Icon.tsx';
import { LeaveButton } from './LeaveButton.tsx';

/**
 * Says when there is no connection, and what still works; or how the wait for a human goes on, with
 * the way out of it for as long as it lasts.
 */
export function StatusLine() {
  const t = useTexts();
  const status = useChatState((state) => state.status);
  const transcript = useChatState((state) => state.transcript);
  const shown = status === 'offline' || status === 'refused' ? status : null;
  const handoff = isWithHuman(transcript) ? transcript.handoff : null;
  return (
    <div className="status">
      <div role="status">
        {shown ? (
          <p>
            <Icon name="alert" />
            {t(`status.${shown}`)}
          </p>
        ) : (
          handoff && (
            <p>
              <Icon name="person" />
              {handoff.state === 'queued' ? waitText(handoff, t) : handoff.name}
            </p>
          )
        )}
      </div>
      {handoff && !shown && <LeaveButton key={handoff.state} state={handoff.state} />}
    </div>
  );
}
