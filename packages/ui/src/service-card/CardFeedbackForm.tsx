import { useState } from 'react';
import { Chip } from '../button/Chip.tsx';
import { useTranslation } from '../locale/useTranslation.ts';
import { uiMessages } from '../messages.ts';
import styles from './CardFeedbackForm.module.css';
import type { CardFeedback, FeedbackReason } from './service-card-model.ts';

const REASONS: Record<1 | -1, readonly FeedbackReason[]> = {
  1: ['right_on_time', 'easy_to_understand', 'near_me'],
  [-1]: [
    'not_for_me',
    'wrong_area',
    'already_used',
    'hard_to_understand',
    'cannot_reach',
    'costs_too_much',
  ],
};

/** Props of {@link CardFeedbackForm}. */
export interface CardFeedbackFormProps {
  /** Called with the person's opinion, again whenever it changes. */
  onFeedback: (feedback: CardFeedback) => Promise<void>;
}

/** Thumbs with reasons; says whether the opinion was kept. */
export function CardFeedbackForm({ onFeedback }: CardFeedbackFormProps) {
  const t = useTranslation(uiMessages);
  const [feedback, setFeedback] = useState<CardFeedback | null>(null);
  const [outcome, setOutcome] = useState<'none' | 'thanks' | 'failed'>('none');
  const send = async (next: CardFeedback) => {
    setFeedback(next);
    try {
      await onFeedback(next);
      setOutcome('thanks');
    } catch {
      setOutcome('failed');
    }
  };
  const toggle = (reason: FeedbackReason) => {
    if (!feedback) return;
    const reasons = feedback.reasons.includes(reason)
      ? feedback.reasons.filter((each) => each !== reason)
      : [...feedback.reasons, reason];
    void send({ ...feedback, reasons });
  };
  return (
    <div className={styles.feedback}>
      <fieldset className={styles.row}>
        <legend className={styles.question}>{t('feedback.question')}</legend>
        {([1, -1] as const).map((score) => (
          <Chip
            key={score}
            variant="quiet"
            icon={score === 1 ? 'thumbs-up' : 'thumbs-down'}
            pressed={feedback?.score === score}
            onClick={() => void send({ score, reasons: [] })}
          >
            {t(score === 1 ? 'feedback.yes' : 'feedback.no')}
          </Chip>
        ))}
      </fieldset>
      {feedback && (
        <fieldset className={styles.row}>
          <legend className={styles.question}>{t('feedback.why')}</legend>
          {REASONS[feedback.score].map((reason) => (
            <Chip
              key={reason}
              pressed={feedback.reasons.includes(reason)}
              onClick={() => toggle(reason)}
            >
              {t(`feedback.reason.${reason}`)}
            </Chip>
          ))}
        </fieldset>
      )}
      <p className={styles.outcome} role="status">
        {outcome === 'thanks' && t('feedback.thanks')}
        {outcome === 'failed' && t('feedback.failed')}
      </p>
    </div>
  );
}
