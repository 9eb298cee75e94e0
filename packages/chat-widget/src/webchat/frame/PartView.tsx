import type { Activity, Attachment } from '@auroraai/api-client/direct-line';
import { type Chat, ChatProvider, useChat, useChatState } from '../../app/chat-context.tsx';
import { directionOf } from '../../catalogues/languages.ts';
import { Rating } from '../../rating/Rating.tsx';
import { Attachments } from '../../rich/Attachments.tsx';
import { RichText } from '../../rich/RichText.tsx';
import { DeliveryState } from '../../transcript/DeliveryState.tsx';
import { EntryItem } from '../../transcript/EntryItem.tsx';
import { PhoneList } from '../../transcript/PhoneList.tsx';
import { needsRichText, PlainText } from '../../transcript/PlainText.tsx';
import { type Part, partOf } from '../part-attachment.ts';

/** Props of {@link PartView}. */
export interface PartViewProps {
  chat: Chat;
  activity: Activity;
  /** The attachment to draw; null for the words of the message. */
  attachment: Attachment | null;
}

/** What our own parts draw inside Web Chat: the words, and all that it knows no card for. */
export function PartView({ chat, activity, attachment }: PartViewProps) {
  return (
    <ChatProvider chat={chat}>
      <Content activity={activity} attachment={attachment} />
    </ChatProvider>
  );
}

function Content({ activity, attachment }: Omit<PartViewProps, 'chat'>) {
  const language = useChatState((state) => state.language);
  const part = attachment && partOf(attachment);
  if (part) return <OwnPart part={part} />;
  const tongue = activity.locale ?? language;
  return (
    <div lang={tongue} dir={activity.from.role === 'user' ? 'auto' : directionOf(tongue)}>
      {attachment ? (
        <Attachments activity={{ ...activity, attachments: [attachment] }} />
      ) : (
        <>
          <OtherBot from={activity.from} />
          <Words activity={activity} />
        </>
      )}
    </div>
  );
}

/** A bot that the person was led to in the same conversation; an endpoint elsewhere has ids of its own. */
function OtherBot({ from }: { from: Activity['from'] }) {
  const { settings } = useChat();
  const isOther = from.role === 'bot' && !settings.domain && from.id !== settings.bot;
  return isOther && from.name ? <span className="who">{from.name}: </span> : null;
}

function Words({ activity: { text = '', textFormat } }: { activity: Activity }) {
  return textFormat === 'markdown' && needsRichText(text) ? (
    <RichText text={text} />
  ) : (
    <PlainText text={text} />
  );
}

function OwnPart({ part }: { part: Part }) {
  switch (part.part) {
    case 'entry':
      return (
        <ol className="entries">
          <EntryItem entry={part.entry} />
        </ol>
      );
    case 'phones':
      return <PhoneList phones={part.phones} />;
    case 'rating':
      return <Rating activityId={part.activityId} />;
    case 'delivery':
      return <DeliveryState id={part.id} />;
  }
}
