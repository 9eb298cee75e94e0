import type { CardAction } from '@auroraai/dialogue';
import type { Activity, ActivityContent } from '../direct-line/activity.ts';
import { withPlainCards } from '../direct-line/plain-cards.ts';
import { payloadOf } from './payload.ts';
import type { OriginalButton, OriginalElement, OriginalUtterance } from './wire.ts';

type Attachment = NonNullable<ActivityContent['attachments']>[number];

interface HeroCard {
  title?: string;
  subtitle?: string;
  text?: string;
  images?: { url: string }[];
  buttons?: CardAction[];
}

/** What an activity of a bot is in the original widget: a bubble for each paragraph, then the rest. */
export function toUtterances(activity: Activity): OriginalUtterance[] {
  if (activity.type !== 'message' || activity.from.role !== 'bot') return [];
  const { text = '', attachments = [], suggestedActions } = withPlainCards(activity);
  const paragraphs = text.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== '');
  const cards = attachments.flatMap((attachment) => heroCard(attachment));
  const replies = (suggestedActions?.actions ?? []).flatMap((action) => button(action));
  const last = replies.length > 0 ? (paragraphs.pop() ?? '…') : undefined;
  return [
    ...paragraphs.map((paragraph) => ({ text: paragraph })),
    ...attachments.flatMap((attachment) => media(attachment)),
    ...(cards.length > 0 ? [carousel(cards)] : []),
    // Quick replies go last: the original widget shows them under the newest bubble only.
    ...(last === undefined ? [] : [{ text: last, quick_replies: replies }]),
  ];
}

function button({ type, title, value, text }: CardAction): OriginalButton[] {
  if (type === 'openUrl' || type === 'call')
    return [{ title, type: 'web_url', url: String(value) }];
  return [{ title, type: 'postback', payload: payloadOf(type, value, text ?? title) }];
}

function heroCard({ contentType, content }: Attachment): HeroCard[] {
  return /\.card\.(hero|thumbnail)$/.test(contentType) ? [(content ?? {}) as HeroCard] : [];
}

function carousel(cards: readonly HeroCard[]): OriginalUtterance {
  const elements = cards.map((card): OriginalElement => {
    const { title = '', subtitle, text, images, buttons = [] } = card;
    const below = [subtitle, text].filter((part) => part).join(' – ');
    const image = images?.[0]?.url;
    return {
      title,
      ...(below && { subtitle: below }),
      ...(image && { image_url: image }),
      buttons: buttons.flatMap((action) => button(action)),
    };
  });
  return { attachment: { type: 'template', payload: { template_type: 'generic', elements } } };
}

function media({ contentType, contentUrl, name = '' }: Attachment): OriginalUtterance[] {
  const [kind] = contentType.split('/');
  if (contentUrl === undefined || (kind !== 'image' && kind !== 'video')) return [];
  return [{ attachment: { type: kind, payload: { src: contentUrl, title: name } } }];
}
