import { type FormEvent, useId, useState } from 'react';
import { useChat, useTexts } from '../app/chat-context.tsx';

const SCORES = [1, 2, 3, 4, 5] as const;

/** An opinion of the whole conversation: whether it helped, a score, own words. */
export function RatePage() {
  const { tell } = useChat();
  const t = useTexts();
  const id = useId();
  const [score, setScore] = useState<number | null>(null);
  const [resolved, setResolved] = useState<boolean | undefined>(undefined);
  const [text, setText] = useState('');
  const [isSent, setSent] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    tell('auroraai/conversation-feedback', {
      score,
      ...(resolved !== undefined && { resolved }),
      ...(text.trim() !== '' && { text: text.trim() }),
    });
    setSent(true);
  };
  if (isSent) return <p role="status">{t('rate.thanks')}</p>;
  return (
    <form onSubmit={submit}>
      <fieldset>
        <legend>{t('rate.title')}</legend>
        <div className="row">
          {[true, false].map((answer) => (
            <label key={String(answer)} className="choice">
              <input
                type="radio"
                name={`${id}-resolved`}
                checked={resolved === answer}
                onChange={() => setResolved(answer)}
              />
              {t(answer ? 'rate.yes' : 'rate.no')}
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{t('rate.score')}</legend>
        <div className="row">
          {SCORES.map((value) => (
            <label key={value} className="choice">
              <input
                type="radio"
                name={`${id}-score`}
                checked={score === value}
                onChange={() => setScore(value)}
              />
              {value}
              {value === 1 && ` (${t('rate.low')})`}
              {value === 5 && ` (${t('rate.high')})`}
            </label>
          ))}
        </div>
      </fieldset>
      <label className="words">
        <span>{t('rate.text')}</span>
        <textarea
          rows={3}
          maxLength={500}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <button
        type="submit"
        className="button primary"
        disabled={score === null && resolved === undefined}
      >
        {t('rate.send')}
      </button>
    </form>
  );
}
