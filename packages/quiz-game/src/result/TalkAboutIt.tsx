import { Button, Disclosure, useTranslation } from '@auroraai/ui';
import { useId, useState } from 'react';
import type { Score } from '../engine/index.ts';
import fields from '../fields/Fields.module.css';
import { quizMessages } from '../messages.ts';
import { useQuiz } from '../play/QuizContext.tsx';
import { lowestFirst } from './low-areas.ts';
import styles from './Result.module.css';

/** The most characters of a first message. */
const MOST = 500;

/** Props of {@link TalkAboutIt}. */
export interface TalkAboutItProps {
  scores: readonly Score[];
  /** Called with the message as the person has left it. */
  onTalk: (message: string) => void;
}

/**
 * A first message of a chat: what is hardest, as somebody for whom it is would say it, so that a bot and an
 * adviser understand it. No answers go with it. The person sees it, may change it, and sends it or not.
 */
export function TalkAboutIt({ scores, onTalk }: TalkAboutItProps) {
  const t = useTranslation(quizMessages);
  const { quiz, textOf } = useQuiz();
  const id = useId();
  const [written, setWritten] = useState<string | null>(null);
  const [isSent, setSent] = useState(false);
  const [lowest] = lowestFirst(scores);
  const says = lowest?.dimension.says;
  const first = says ? textOf(says).text : t('talk.message', { quiz: textOf(quiz.title).text });
  const message = written ?? first.slice(0, MOST);
  return (
    <Disclosure summary={t('talk.title')} icon="friends" variant="section">
      <div className={styles.part}>
        <p id={`${id}-lead`}>{t('talk.lead')}</p>
        <label htmlFor={id}>{t('talk.label')}</label>
        <textarea
          className={fields.text}
          id={id}
          rows={4}
          maxLength={MOST}
          aria-describedby={`${id}-lead`}
          value={message}
          onChange={(event) => setWritten(event.target.value)}
        />
        <div>
          <Button
            variant="primary"
            aria-disabled={message.trim() === ''}
            onClick={() => {
              if (message.trim() === '') return;
              onTalk(message.trim());
              setSent(true);
            }}
          >
            {t('talk.send')}
          </Button>
        </div>
        <p role="status">{isSent && t('talk.done')}</p>
      </div>
    </Disclosure>
  );
}
