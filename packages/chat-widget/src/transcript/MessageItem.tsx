import { textIn } from '../app/bot-configuration.ts';
import { useChat, useChatState, useTexts } from '../app/chat-context.tsx';
import { lazyPart } from '../app/lazy-part.tsx';
import { directionOf } from '../catalogues/languages.ts';
import { DeliveryState } from './DeliveryState.tsx';
import { PhoneList } from './PhoneList.tsx';
import { needsRichText, PlainText } from './PlainText.tsx';
import { readPhones } from './read-event.ts';
import { type Entry, ratableName, wordsOf } from './transcript.ts';
import { withoutListedPhones } from './without-listed-phones.ts';

const RichText = lazyPart(() => import('../rich/text-part.ts'), PlainText);
const Attachments = lazyPart(() => import('../rich/attachments-part.ts'));
const Rating = lazyPart<{ activityId: string }>(
  () => import('../rating/part.ts'),
  () => <div className="rating" />,
);

/** A message with who said it, in its own language. */
export function MessageItem({ entry }: { entry: Extract<Entry, { kind: 'message' }> }) {
  const { key, from, activity } = entry;
  const t = useTexts();
  const { settings } = useChat();
  const language = useChatState((state) => state.language);
  const botName = useChatState((state) => textIn(state.bot.names, state.language));
  const { attachments = [], locale, textFormat, entities = [] } = activity;
  const phones = entities
    .filter((one): one is { type: string; phones: unknown } => isCrisis(one))
    .flatMap((one) => readPhones(one.phones));
  const text = withoutListedPhones(wordsOf(activity), phones);
  const isRich = from === 'bot' && textFormat !== 'plain' && needsRichText(text);
  const tongue = locale ?? language;
  // A bot that the person was led to in the same conversation; an endpoint elsewhere has ids of its own.
  const isOther =
    from === 'bot' && !settings.domain && activity.from.name && activity.from.id !== settings.bot;
  return (
    <li className="message" data-key={key} data-from={from}>
      <span className={isOther ? 'who' : 'unseen'}>
        {from === 'user' ? t('message.you') : (activity.from.name ?? botName ?? 'Chat')}:{' '}
      </span>
      {text.trim() !== '' && (
        // People write in other languages than the one that their chat is set to.
        <div className="bubble" lang={tongue} dir={from === 'user' ? 'auto' : directionOf(tongue)}>
          {isRich ? <RichText text={text} /> : <PlainText text={text} />}
        </div>
      )}
      {phones.length > 0 && <PhoneList phones={phones} />}
      {attachments.length > 0 && (
        <div className="attached" lang={tongue} dir={directionOf(tongue)}>
          <Attachments activity={activity} />
        </div>
      )}
      {from === 'bot' && activity.id && ratableName(activity) && (
        <Rating activityId={activity.id} />
      )}
      {from === 'user' && <DeliveryState id={key} />}
    </li>
  );
}

function isCrisis(entity: unknown): boolean {
  return (entity as { type?: unknown } | null)?.type === 'auroraai/crisis';
}
