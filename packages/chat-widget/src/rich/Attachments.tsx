import type { Activity, Attachment } from '@auroraai/api-client/direct-line';
import { useTexts } from '../app/chat-context.tsx';
import { lazyPart } from '../app/lazy-part.tsx';
import { PlainText } from '../transcript/PlainText.tsx';
import { SafeLink } from '../transcript/SafeLink.tsx';
import { CardItem } from './CardItem.tsx';
import { Carousel } from './Carousel.tsx';
import { Picture } from './Picture.tsx';
import { QuestionItem } from './QuestionItem.tsx';
import { readCard, readFile, wordsOfAdaptiveCard } from './read-card.ts';
import { readQuestion } from './read-question.ts';

const Services = lazyPart(() => import('./services-part.ts'));

/** The cards, pictures, services and questions of a message. */
export function Attachments({ activity }: { activity: Activity }) {
  const { attachments = [], attachmentLayout } = activity;
  const items = attachments.map((attachment, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the attachments of a message never move
    <AttachmentItem key={index} attachment={attachment} activity={activity} />
  ));
  if (attachmentLayout === 'carousel' && items.length > 1) return <Carousel>{items}</Carousel>;
  return <div className="attachments">{items}</div>;
}

function AttachmentItem({ attachment, activity }: { attachment: Attachment; activity: Activity }) {
  const t = useTexts();
  const { contentType = '', content, contentUrl, name } = attachment;
  const card = /\.card\.(hero|thumbnail)$/.test(contentType) ? readCard(content) : null;
  if (card) return <CardItem card={card} />;
  if (contentType.endsWith('.services+json')) return <Services content={content} />;
  const question = contentType.endsWith('.question+json') ? readQuestion(content) : null;
  if (question) return <QuestionItem question={question} activity={activity} />;
  if (contentType.startsWith('image/') && contentUrl)
    return <Picture address={contentUrl} alt={name ?? ''} />;
  const words = contentType.endsWith('.card.adaptive') ? wordsOfAdaptiveCard(content) : '';
  if (words !== '') {
    return (
      <div className="bubble">
        <PlainText text={words} />
      </div>
    );
  }
  const file = readFile(attachment);
  if (file) return <SafeLink address={file.address}>{file.name || file.address}</SafeLink>;
  // The message's own words say it as well.
  return activity.text ? null : <p className="quiet">{t('message.unknown')}</p>;
}
