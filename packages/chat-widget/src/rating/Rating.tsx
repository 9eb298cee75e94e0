import { useRef, useState } from 'react';
import { useChat, useChatState, useTexts } from '../app/chat-context.tsx';
import { ratingOf } from '../transcript/read-rating.ts';
import type { Thumb } from '../transcript/transcript.ts';
import { Reasons } from './Reasons.tsx';

const THUMBS = [
  [1, 'rating.up'],
  [-1, 'rating.down'],
] as const;

/** Whether an answer helped: two thumbs, and after the one down what was wrong. */
export function Rating({ activityId }: { activityId: string }) {
  const { tell } = useChat();
  const t = useTexts();
  const down = useRef<HTMLButtonElement>(null);
  const given = useChatState(({ transcript }) => ratingOf(transcript, activityId));
  const [asksWhy, setAsksWhy] = useState(false);
  const [isThanked, setThanked] = useState(false);

  const press = (thumb: Thumb) => {
    // Pressed again it is taken back.
    const score = given === thumb ? null : thumb;
    tell('auroraai/feedback', { activity_id: activityId, score });
    setAsksWhy(score === -1);
    setThanked(score !== null);
  };
  const closeReasons = () => {
    setAsksWhy(false);
    down.current?.focus();
  };
  return (
    <div className="rating">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be announced at each answer */}
      <div className="thumbs" role="group" aria-label={t('rating.label')}>
        {THUMBS.map(([thumb, key]) => (
          <button
            key={thumb}
            ref={thumb === -1 ? down : undefined}
            type="button"
            className="thumb"
            data-score={thumb}
            aria-label={t(key)}
            title={t(key)}
            aria-pressed={given === thumb}
            onClick={() => press(thumb)}
          >
            <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
              <path d="M7 11v9H4v-9zl4-7c1.6 0 2.6 1.1 2.3 2.7L12.6 10H18a2 2 0 0 1 2 2.4l-1.2 6a2 2 0 0 1-2 1.6H7" />
            </svg>
          </button>
        ))}
        <span className="thanks" role="status">
          {isThanked && t('rate.thanks')}
        </span>
      </div>
      {asksWhy && (
        <Reasons
          onSend={(reasons) => {
            if (reasons.length > 0)
              tell('auroraai/feedback', { activity_id: activityId, score: -1, reasons });
            closeReasons();
          }}
          onClose={closeReasons}
        />
      )}
    </div>
  );
}
