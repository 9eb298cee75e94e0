import type { Activity } from '@auroraai/api-client/direct-line';
import { useRef, useState } from 'react';
import { useChat, useChatState, useTexts } from '../app/chat-context.tsx';
import { focusContent } from '../app/focus-content.ts';
import type { Question } from './read-question.ts';
import { Scale } from './Scale.tsx';

/** A question answered with a press; when it has been answered, its buttons are gone. */
export function QuestionItem({ question, activity }: { question: Question; activity: Activity }) {
  const { send } = useChat();
  const t = useTexts();
  const language = useChatState((state) => state.language);
  const field = useRef<HTMLFieldSetElement>(null);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const isOpen = useChatState(({ transcript }) => isLast(transcript, activity));
  if (!isOpen) return null;

  const { id, kind, hint, options, canSkip } = question;
  const answer = (text: string, value: number | string | string[] | null) => {
    if (field.current) focusContent(field.current);
    send(text, { value: { question_id: id, answer: value } });
  };
  const toggle = (value: string) =>
    setChosen(
      chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value],
    );
  const labelsOf = (values: readonly string[]) =>
    options.filter(({ value }) => values.includes(value)).map(({ label }) => label);
  return (
    <fieldset className="question" ref={field}>
      <legend className="unseen">{activity.text}</legend>
      {hint && <p className="quiet">{hint}</p>}
      {kind === 'scale' && (
        <Scale question={question} onAnswer={(value) => answer(String(value), value)} />
      )}
      {kind === 'single' && (
        <div className="choices">
          {options.map(({ value, label }) => (
            <button
              key={value}
              type="button"
              className="button chip"
              onClick={() => answer(label, value)}
            >
              {label}
            </button>
          ))}
        </div>
      )}
      {kind === 'multiple' && (
        <>
          <div className="choices">
            {options.map(({ value, label }) => (
              <label key={value} className="option">
                <input
                  type="checkbox"
                  checked={chosen.includes(value)}
                  onChange={() => toggle(value)}
                />
                {label}
              </label>
            ))}
          </div>
          <button
            type="button"
            className="button primary"
            lang={language}
            disabled={chosen.length === 0}
            onClick={() => answer(labelsOf(chosen).join(', '), [...chosen])}
          >
            {t('question.answer')}
          </button>
        </>
      )}
      {canSkip && (
        <button
          type="button"
          className="button quiet"
          lang={language}
          onClick={() => answer(t('question.skip'), null)}
        >
          {t('question.skip')}
        </button>
      )}
    </fieldset>
  );
}

/** Whether a message is the last of the conversation and nothing has been answered to it. */
function isLast(
  {
    entries,
    pending,
  }: { entries: readonly { kind: string; key: string }[]; pending: readonly unknown[] },
  { id }: Activity,
): boolean {
  const last = entries.findLast(({ kind }) => kind === 'message');
  return pending.length === 0 && last?.key === id;
}
