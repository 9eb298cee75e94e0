import { useState } from 'react';
import type { Handoff } from '../transcript/transcript.ts';
import { useChat, useTexts } from './chat-context.tsx';
import { focusContent } from './focus-content.ts';

/** Leaves the queue or ends the talk with a human, at any moment: says so to whoever keeps the queue. */
export function LeaveButton({ state }: Pick<Handoff, 'state'>) {
  const { send } = useChat();
  const t = useTexts();
  const [isPressed, setPressed] = useState(false);
  const words = t(state === 'queued' ? 'handoff.leave' : 'handoff.finish');
  return (
    <button
      type="button"
      className="button quiet"
      disabled={isPressed}
      onClick={(event) => {
        // It goes away with the queue, and may not take the focus along.
        focusContent(event.currentTarget);
        setPressed(true);
        send(words, { value: { command: 'leave' }, channelData: { auroraai: { shown: words } } });
      }}
    >
      {words}
    </button>
  );
}
