import type { CardAction } from '@auroraai/api-client/direct-line';
import { useTexts } from '../app/chat-context.tsx';
import { ActionButton } from './ActionButton.tsx';

/** Replies that the bot suggests; they go away when the person answers. */
export function Suggestions({ actions }: { actions: readonly CardAction[] }) {
  const t = useTexts();
  return (
    <ul className="suggestions" aria-label={t('suggestions.label')}>
      {actions.map((action, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two replies may look the same; they never move
        <li key={index}>
          <ActionButton action={action} className="button chip" />
        </li>
      ))}
    </ul>
  );
}
