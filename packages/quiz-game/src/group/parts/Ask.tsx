import { Button, type ButtonProps, useTranslation } from '@auroraai/ui';
import { useEffect, useId, useRef, useState } from 'react';
import { groupMessages } from '../messages.ts';
import styles from './Ask.module.css';

/** Props of {@link Ask}. */
export interface AskProps extends Pick<ButtonProps, 'variant' | 'icon' | 'aria-label'> {
  /** What the button says. */
  label: string;
  /** The question that is asked before anything is done. */
  question: string;
  /** What follows, in plain words. */
  consequences: readonly string[];
  /** What the button says that does it. */
  yes: string;
  onYes: () => void;
}

/** A button that asks once before it does what cannot be taken back. */
export function Ask({ label, question, consequences, yes, onYes, ...button }: AskProps) {
  const id = useId();
  const t = useTranslation(groupMessages);
  const [isAsking, setAsking] = useState(false);
  const panel = useRef<HTMLFieldSetElement>(null);
  const opener = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (isAsking) panel.current?.focus();
  }, [isAsking]);
  if (!isAsking)
    return (
      <span ref={opener} className={styles.opener}>
        <Button {...button} onClick={() => setAsking(true)}>
          {label}
        </Button>
      </span>
    );
  const close = () => {
    setAsking(false);
    // The button comes back with the next drawing; the focus goes where it was.
    requestAnimationFrame(() => opener.current?.querySelector('button')?.focus());
  };
  return (
    <fieldset
      ref={panel}
      className={styles.panel}
      tabIndex={-1}
      aria-labelledby={id}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <p className={styles.question} id={id}>
        {question}
      </p>
      {consequences.map((each) => (
        <p key={each} className={styles.text}>
          {each}
        </p>
      ))}
      <div className={styles.actions}>
        <Button
          variant="primary"
          onClick={() => {
            close();
            onYes();
          }}
        >
          {yes}
        </Button>
        <Button onClick={close}>{t('cancel')}</Button>
      </div>
    </fieldset>
  );
}
