import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTexts } from '../app/chat-context.tsx';

const REASONS = ['not_understood', 'wrong_topic', 'hard_to_read', 'out_of_date', 'other'] as const;

/** Props of {@link Reasons}. */
export interface ReasonsProps {
  /** Called with the codes of what the person has marked, perhaps none. */
  onSend: (reasons: string[]) => void;
  onClose: () => void;
}

/** What was wrong with an answer: any number of reasons, or none. */
export function Reasons({ onSend, onClose }: ReasonsProps) {
  const t = useTexts();
  const form = useRef<HTMLFormElement>(null);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  useEffect(() => {
    form.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSend(REASONS.filter((reason) => chosen.includes(reason)));
  };
  return (
    <form
      className="reasons"
      ref={form}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // It closes this only, not the chat.
        event.preventDefault();
        onClose();
      }}
    >
      <fieldset>
        <legend>{t('rating.why')}</legend>
        {REASONS.map((reason) => (
          <label key={reason} className="reason">
            <input
              type="checkbox"
              checked={chosen.includes(reason)}
              onChange={({ currentTarget }) =>
                setChosen(
                  currentTarget.checked
                    ? [...chosen, reason]
                    : chosen.filter((one) => one !== reason),
                )
              }
            />
            {t(`rating.${reason}`)}
          </label>
        ))}
      </fieldset>
      <button type="submit" className="button">
        {t('rate.send')}
      </button>
    </form>
  );
}
