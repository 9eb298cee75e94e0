import type { Activity, Attachment } from '@auroraai/api-client/direct-line';
import { createRoot, type Root } from 'react-dom/client';
import type { Chat } from '../../app/chat-context.tsx';
import { allowedPicture } from '../../rich/allowed-picture.ts';
import { readCard } from '../../rich/read-card.ts';
import { elementOf } from './element-of.ts';
import { PartView } from './PartView.tsx';
import type { WebChatElement } from './web-chat.ts';

/**
 * Whether Web Chat draws an attachment itself. Cards and pictures from elsewhere are ours to draw:
 * we say what is not shown and why.
 */
export function isForWebChat(
  { contentType, content, contentUrl }: Attachment,
  settings: Chat['settings'],
): boolean {
  if (contentType.endsWith('.card.adaptive'))
    return typeof content === 'object' && content !== null;
  if (contentType.startsWith('image/'))
    return contentUrl !== undefined && allowedPicture(contentUrl, settings) !== null;
  if (!/\.card\.(hero|thumbnail)$/.test(contentType)) return false;
  const card = readCard(content);
  return card?.pictures.every(({ address }) => allowedPicture(address, settings)) ?? false;
}

/** Makes what draws one of our parts in a place that Web Chat leaves for it. */
export function createPartDrawer(
  chat: Chat,
): (activity: Activity, attachment: Attachment | null) => WebChatElement {
  /** The same element for the same part: Web Chat asks anew at each look, and the part must stay. */
  const made = new WeakMap<Activity, Map<number, WebChatElement>>();
  let count = 0;
  return (activity, attachment) => {
    const index = attachment ? (activity.attachments ?? []).indexOf(attachment) : -1;
    const ofActivity = made.get(activity) ?? new Map<number, WebChatElement>();
    made.set(activity, ofActivity);
    const known = ofActivity.get(index);
    if (known !== undefined) return known;
    let root: Root | undefined;
    const draw = (place: HTMLElement | null) => {
      root?.unmount();
      root = place ? createRoot(place) : undefined;
      root?.render(<PartView chat={chat} activity={activity} attachment={attachment} />);
    };
    count += 1;
    const element = elementOf('div', { className: 'root part' }, `part-${count}`, draw);
    ofActivity.set(index, element);
    return element;
  };
}
