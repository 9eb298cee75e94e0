import { type KeyboardEvent, type Ref, useId } from 'react';
import styles from './Fields.module.css';

/** Props of {@link TextArea}. */
export interface TextAreaProps {
  label: string;
  /** Whether the label is only heard: what stands around it says it to the eye. */
  isLabelHidden?: boolean;
  value: string;
  /** Called with the new text at every keystroke. */
  onChange: (value: string) => void;
  onBlur?: () => void;
  onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  lang?: string | undefined;
  maxLength?: number;
  isReadOnly?: boolean;
  /** Why what stands there is not complete. */
  note?: string | undefined;
  /** How many lines it has room for at first. @default 1 */
  rows?: number;
  ref?: Ref<HTMLTextAreaElement>;
}

/** A labelled text that grows with what is written. */
export function TextArea(props: TextAreaProps) {
  const { label, isLabelHidden = false, value, onChange, onBlur, onKeyDown } = props;
  const { lang, maxLength, isReadOnly, note, rows = 1, ref } = props;
  const id = useId();
  return (
    <div className={styles.field}>
      {!isLabelHidden && (
        <label className={styles.label} htmlFor={id}>
          {label}
        </label>
      )}
      <textarea
        ref={ref}
        className={styles.area}
        id={id}
        aria-label={isLabelHidden ? label : undefined}
        rows={rows}
        lang={lang}
        maxLength={maxLength}
        readOnly={isReadOnly}
        value={value}
        aria-describedby={note ? `${id}-note` : undefined}
        data-missing={note ? '' : undefined}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onBlur}
        onKeyDown={onKeyDown}
      />
      {note && (
        <p className={styles.note} id={`${id}-note`}>
          {note}
        </p>
      )}
    </div>
  );
}
