/** What of the page's chat is used. */
interface PageChat extends HTMLElement {
  open?: () => void;
  send?: (text: string) => void;
}

/** Opens the page's chat and says something in it as the person; the chat asks for consent itself. */
export function sayInChat(message: string): void {
  const chat = document.querySelector<PageChat>('aurora-chat');
  chat?.open?.();
  chat?.send?.(message);
}
