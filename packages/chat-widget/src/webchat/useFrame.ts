import { type RefObject, useEffect, useRef, useState } from 'react';
import { useChat, useChatState } from '../app/chat-context.tsx';
import { themeOf } from '../app/theme-of.ts';
import { connectFrame } from './connect-frame.ts';
import { createMirror } from './create-mirror.ts';
import type { FrameAddress } from './frame-address.ts';
import type { FromFrame, ToFrame } from './messages.ts';
import { watchLook } from './watch-look.ts';

/** So long a frame may take to come, milliseconds; it is large, and some networks are slow. */
const LONGEST = 30_000;
/** So long after all its files have come, when one that works has said hello already. */
const GRACE = 2_000;

/** The frame of Web Chat as the widget sees it. */
export interface WebChatFrame {
  state: 'loading' | 'ready' | 'failed';
  /** To be called when the frame's document has loaded. */
  onLoad: () => void;
}

/** What of the page the frame is held to. */
export interface FrameParts {
  frame: RefObject<HTMLIFrameElement | null>;
  /** An unseen place in which colours are read. */
  signs: RefObject<HTMLElement | null>;
  address: FrameAddress;
  /** Called with what the person does in the frame. */
  onMessage: (message: FromFrame) => void;
}

/** Keeps the frame at the conversation as it stands, and says whether it works. */
export function useFrame({ frame, signs, address, onMessage }: FrameParts): WebChatFrame {
  const { store, settings, fail } = useChat();
  const isOpen = useChatState((state) => state.isOpen);
  const [state, setState] = useState<WebChatFrame['state']>('loading');
  /** How many times a frame has come: one that the page moves comes anew. */
  const [hellos, setHellos] = useState(0);
  const post = useRef<((messages: readonly ToFrame[]) => void) | null>(null);
  const giveUp = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const hear = (message: FromFrame) => {
    if (message.kind === 'ready' || message.kind === 'failed') {
      clearTimeout(giveUp.current);
      return setState(message.kind);
    }
    onMessage(message);
  };
  const latest = useRef(hear);
  latest.current = hear;
  const waitAtMost = (milliseconds: number) => {
    clearTimeout(giveUp.current);
    giveUp.current = setTimeout(() => setState('failed'), milliseconds);
  };

  const hasFailed = state === 'failed';
  const { origin, isSpeaking } = address;
  // biome-ignore lint/correctness/useExhaustiveDependencies: one frame has one connection
  useEffect(() => {
    if (hasFailed) return fail('renderer');
    waitAtMost(LONGEST);
    let mirror = createMirror();
    const stopMirror = store.subscribe((now) => post.current?.(mirror.changes(now)));
    const disconnect = connectFrame(() => frame.current?.contentWindow, {
      origin,
      onMessage: (message) => latest.current(message),
      onHello: (say) => {
        const { bot, server, imageOrigins, domain } = settings;
        mirror = createMirror();
        post.current = say;
        say([
          {
            kind: 'begin',
            isSpeaking,
            settings: {
              bot,
              ...(server !== undefined && { server }),
              ...(imageOrigins !== undefined && { imageOrigins }),
              ...(domain !== undefined && { domain }),
            },
          },
          ...mirror.changes(store.getState()),
        ]);
        setHellos((count) => count + 1);
      },
    });
    return () => {
      clearTimeout(giveUp.current);
      stopMirror();
      disconnect();
      post.current = null;
    };
  }, [hasFailed]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is hidden has no colours to follow
  useEffect(() => {
    if (!signs.current || !isOpen || hellos === 0) return;
    return watchLook(signs.current, themeOf(settings.theme).scheme, (look) =>
      post.current?.([{ kind: 'look', look }]),
    );
  }, [hellos, isOpen]);

  return {
    state,
    onLoad: () => {
      if (state === 'loading') waitAtMost(post.current ? LONGEST : GRACE);
    },
  };
}
