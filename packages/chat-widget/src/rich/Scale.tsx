import type { Question } from './read-question.ts';

/** Props of {@link Scale}. */
export interface ScaleProps {
  question: Question;
  /** Called with the step that the person presses. */
  onAnswer: (value: number) => void;
}

/** A scale as buttons, with what its ends mean. */
export function Scale({ question, onAnswer }: ScaleProps) {
  const { min, max, low, high } = question;
  const steps = Array.from({ length: max - min + 1 }, (_, index) => min + index);
  const nameOf = (step: number) => {
    const end = step === min ? low : step === max ? high : '';
    return end ? `${step}, ${end}` : `${step}`;
  };
  return (
    <>
      <div className="scale">
        {steps.map((step) => (
          <button
            key={step}
            type="button"
            className="step"
            aria-label={nameOf(step)}
            onClick={() => onAnswer(step)}
          >
            {step}
          </button>
        ))}
      </div>
      {(low || high) && (
        <p className="scale-ends quiet">
          <span>{low && `${min} = ${low}`}</span>
          <span>{high && `${max} = ${high}`}</span>
        </p>
      )}
    </>
  );
}
