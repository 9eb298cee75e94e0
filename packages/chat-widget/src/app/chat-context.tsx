import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useStore } from 'zustand';
import { createTranslate, type Translate } from '../catalogues/translate.ts';
import type { ChatState } from './chat-store.ts';
import type { ChatController } from './create-controller.ts';

/** What the parts of one chat share. */
export interface Chat extends ChatController {
  /** Puts a style sheet into the chat's shadow root, once. */
  adopt: (styles: string) => void;
}

const ChatContext = createContext<Chat | null>(null);

/** Gives one chat to the parts below. */
export function ChatProvider({ chat, children }: { chat: Chat; children: ReactNode }) {
  return <ChatContext.Provider value={chat}>{children}</ChatContext.Provider>;
}

/** The chat in force; throws outside a {@link ChatProvider}. */
export function useChat(): Chat {
  const chat = useContext(ChatContext);
  if (!chat) throw new Error('Put this part inside a <ChatProvider>.');
  return chat;
}

/** A part of the state of the chat in force. */
export function useChatState<Selected>(selector: (state: ChatState) => Selected): Selected {
  return useStore(useChat().store, selector);
}

/** The texts in the language in force; keys stand in for them until the first catalogue is there. */
export function useTexts(): Translate {
  const messages = useChatState((state) => state.messages);
  const language = useChatState((state) => state.language);
  return useMemo(
    () => (messages ? createTranslate(messages, language) : () => ''),
    [messages, language],
  );
}
