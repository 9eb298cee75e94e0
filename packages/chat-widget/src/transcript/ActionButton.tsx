import type { CardAction } from '@auroraai/api-client/direct-line';
import type { MouseEvent } from 'react';
import { useChat } from '../app/chat-context.tsx';
import { focusContent } from '../app/focus-content.ts';
import { pressAction } from './press-action.ts';
import { SafeLink } from './SafeLink.tsx';

/** A button of a card or a suggested reply: says something, tells the bot something, or is a link. */
export function ActionButton({ action, className }: { action: CardAction; className: string }) {
  const { send } = useChat();
  const { type, title, value } = action;
  if (type === 'openUrl' || type === 'call') {
    const given = typeof value === 'string' || typeof value === 'number' ? `${value}` : '';
    const address = type === 'call' && /^[+\d]/.test(given) ? `tel:${given}` : given;
    return (
      <SafeLink address={address} className={className}>
        {title}
      </SafeLink>
    );
  }
  const press = (event: MouseEvent<HTMLElement>) => {
    // Suggested replies go away when one is pressed.
    focusContent(event.currentTarget);
    const { text, more } = pressAction(action);
    send(text, more);
  };
  return (
    <button type="button" className={className} onClick={press}>
      {title}
    </button>
  );
}
