import { useEffect, useId, useRef } from 'react';
import { directionOf } from '../catalogues/languages.ts';
import { Composer } from '../composer/Composer.tsx';
import { Consent } from '../consent/Consent.tsx';
import { Announcer } from '../transcript/Announcer.tsx';
import { Transcript } from '../transcript/Transcript.tsx';
import { ChatHeader } from './ChatHeader.tsx';
import { useChat, useChatState, useTexts } from './chat-context.tsx';
import { lazyPart } from './lazy-part.tsx';
import { StatusLine } from './StatusLine.tsx';
import { themeOf } from './theme-of.ts';
import { useDialogFocus } from './useDialogFocus.ts';
import { useViewport } from './useViewport.ts';

const WebChat = lazyPart(() => import('../webchat/part.ts'), Transcript, 'renderer');
const RightsPages = lazyPart(() => import('../rights/part.ts'));

/** The window of the chat: a dialog over the page, the whole screen where that is small. */
export function ChatWindow() {
  const { settings, close } = useChat();
  const t = useTexts();
  const id = useId();
  const dialog = useRef<HTMLDivElement>(null);
  const isOpen = useChatState((state) => state.isOpen);
  const language = useChatState((state) => state.language);
  const page = useChatState((state) => state.page);
  const phase = useChatState((state) => state.phase);
  const isReady = useChatState((state) => state.messages !== undefined);
  const isInside = settings.position === 'inside';
  const isWhole = useViewport(dialog, isOpen) && !isInside;
  useDialogFocus(dialog, {
    isOpen: isOpen && isReady,
    isModal: isWhole,
    content: page ?? phase,
  });

  useEffect(() => {
    const element = dialog.current;
    // The top layer: no z-index of the page lies over it. Older browsers go by z-index.
    if (isInside) return;
    if (isOpen) element?.showPopover?.();
    else if (element?.matches(':popover-open')) element.hidePopover();
  }, [isOpen, isInside]);

  const { palette, scheme } = themeOf(settings.theme);
  return (
    <div
      className="root"
      data-aurora=""
      data-palette={palette}
      data-theme={scheme}
      lang={language}
      dir={directionOf(language)}
    >
      <div
        ref={dialog}
        className="window"
        popover={isInside ? undefined : 'manual'}
        role="dialog"
        aria-modal={isWhole || undefined}
        aria-labelledby={id}
        data-position={isInside || settings.position === 'left' ? settings.position : 'right'}
        hidden={!isOpen}
        tabIndex={-1}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !event.defaultPrevented && !isInside) close();
        }}
      >
        <ChatHeader titleId={id} />
        {page ? (
          <RightsPages page={page} />
        ) : phase === 'chat' ? (
          <>
            {settings.renderer === 'webchat' ? <WebChat /> : <Transcript />}
            <StatusLine />
            <Composer />
          </>
        ) : phase === 'consent' ? (
          <Consent />
        ) : (
          <p className="loading" role="status">
            {t('dialog.loading')}
          </p>
        )}
      </div>
      <Announcer />
    </div>
  );
}
