import { useEffect, useRef, useState } from 'react';
import { useChat, useChatState, useTexts } from '../app/chat-context.tsx';
import { focusContent } from '../app/focus-content.ts';
import { pressAction } from '../transcript/press-action.ts';
import { Transcript } from '../transcript/Transcript.tsx';
import { Below } from './Below.tsx';
import { frameAddress } from './frame-address.ts';
import type { FromFrame } from './messages.ts';
import { useFrame } from './useFrame.ts';
import { useGuard } from './useGuard.ts';

/** The conversation as Web Chat draws it; nothing of it loads before the window is opened. */
export function WebChatPane() {
  const isOpen = useChatState((state) => state.isOpen);
  const [wasOpen, setWasOpen] = useState(isOpen);
  useEffect(() => {
    if (isOpen) setWasOpen(true);
  }, [isOpen]);
  return wasOpen ? <WebChat /> : null;
}

/**
 * Bot Framework Web Chat in a frame of its own. All else of the chat is ours: who is responsible,
 * what is sent, what is held back. Where the frame does not come, our own transcript stands there
 * instead and the page hears of it.
 */
function WebChat() {
  const { settings, send, tell, retry, discard, close } = useChat();
  const t = useTexts();
  const frame = useRef<HTMLIFrameElement>(null);
  const signs = useRef<HTMLDivElement>(null);
  const guard = useGuard();
  const address = frameAddress(settings);
  const onMessage = (message: FromFrame) => {
    switch (message.kind) {
      case 'close':
        return close();
      case 'retry':
        return retry(message.id);
      case 'discard':
        return discard(message.id);
      case 'tell':
        return tell(message.name, message.value);
      case 'say':
        return void guard.send({ text: message.text });
      case 'press':
        // What was pressed is gone now.
        if (frame.current) focusContent(frame.current);
        return send(message.text, message.more);
      case 'action':
        if (frame.current) focusContent(frame.current);
        return void guard.send(pressAction(message.action));
    }
  };
  const { state, onLoad } = useFrame({ frame, signs, address, onMessage });

  if (state === 'failed') return <Transcript />;
  return (
    <>
      <div className="webchat" data-state={state}>
        {state === 'loading' && (
          <p className="loading" role="status">
            {t('dialog.loading')}
          </p>
        )}
        <iframe
          ref={frame}
          title={t('transcript.label')}
          src={address.href}
          sandbox={address.sandbox}
          allow={address.allow}
          referrerPolicy="no-referrer"
          onLoad={onLoad}
        />
        <div className="webchat-look" aria-hidden="true" ref={signs} />
      </div>
      <Below guard={guard} onEdit={() => frame.current?.focus()} />
    </>
  );
}
