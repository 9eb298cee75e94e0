import type { CardAction, OutgoingActivity } from '@auroraai/api-client/direct-line';

/** What is said when a button that is no link is pressed. */
export interface PressedAction {
  text: string;
  more?: Pick<OutgoingActivity, 'value' | 'channelData'>;
}

/** What a button of a card or a suggested reply says; the bot gets its value, the person sees its words. */
export function pressAction({ type, title, value, text, displayText }: CardAction): PressedAction {
  if (type === 'postBack')
    return {
      // What a form holds is no sentence: bots take it from the value alone.
      text: typeof value === 'string' ? value : typeof value === 'object' && value ? '' : title,
      more: {
        value: value ?? title,
        channelData: { postBack: true, auroraai: { shown: title } },
      },
    };
  if (type === 'messageBack')
    return {
      text: text ?? title,
      more: { value, channelData: { auroraai: { shown: displayText ?? title } } },
    };
  return { text: typeof value === 'string' ? value : title };
}
