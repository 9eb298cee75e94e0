import type { DeskClient } from '@auroraai/api-client/desk';
import { Banner, Button, useTranslation } from '@auroraai/ui';
import { useEffect, useId, useRef, useState } from 'react';
import styles from './DeskPage.module.css';
import { deskMessages } from './messages.ts';
import { TalkMessages } from './TalkMessages.tsx';
import { useTalk } from './useTalk.ts';

/** Props of {@link Talk}. */
export interface TalkProps {
  placeId: string;
  client: DeskClient;
  /** Called when the adviser has done with the talk. */
  onClose: () => void;
}

/** How seldom the person is shown that the adviser writes, milliseconds. */
const TYPING_EVERY = 4_000;

/** A talk with a person: what was said, what to say, and its end. */
export function Talk({ placeId, client, onClose }: TalkProps) {
  const t = useTranslation(deskMessages);
  const { messages, state, read, endBy } = useTalk(client, placeId);
  const [text, setText] = useState('');
  const [hasFailed, setHasFailed] = useState(false);
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const shownTyping = useRef(0);
  /** The same until the message has gone, so that a second try says nothing twice. */
  const draft = useRef(newId());

  useEffect(() => field.current?.focus(), []);

  const send = async () => {
    const written = text.trim();
    if (written === '') return;
    try {
      await client.write(placeId, written, draft.current);
      draft.current = newId();
      setText('');
      setHasFailed(false);
      await read();
    } catch (error) {
      setHasFailed(true);
      endBy(error);
    }
  };
  const end = (to: 'bot' | 'feedback') => client.end(placeId, to).then(onClose, endBy);
  const type = (written: string) => {
    setText(written);
    const now = Date.now();
    if (written === '' || now - shownTyping.current < TYPING_EVERY) return;
    shownTyping.current = now;
    client.typing(placeId).catch(endBy);
  };

  return (
    <div className={styles.talk}>
      <p className={styles.note}>{t('talk.shared')}</p>
      <TalkMessages messages={messages} />
      <div role="status">
        {state !== 'open' && (
          <Banner
            title={t(`talk.${state}`)}
            actions={<Button onClick={onClose}>{t('talk.close')}</Button>}
          />
        )}
        {hasFailed && state === 'open' && <Banner kind="danger" title={t('talk.notSent')} />}
      </div>
      {state === 'open' && (
        <>
          <form
            className={styles.compose}
            onSubmit={(event) => {
              event.preventDefault();
              void send();
            }}
          >
            <label className={styles.label} htmlFor={id}>
              {t('talk.write')}
            </label>
            <textarea
              ref={field}
              id={id}
              className={styles.text}
              rows={3}
              maxLength={4000}
              value={text}
              onChange={(event) => type(event.target.value)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing)
                  return;
                event.preventDefault();
                void send();
              }}
            />
            <Button type="submit" variant="primary">
              {t('talk.send')}
            </Button>
          </form>
          <div className={styles.ends}>
            <Button onClick={() => end('bot')}>{t('talk.back')}</Button>
            <Button onClick={() => end('feedback')}>{t('talk.end')}</Button>
          </div>
        </>
      )}
    </div>
  );
}

function newId(): string {
  // A page that was not served over https has no crypto.randomUUID.
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
