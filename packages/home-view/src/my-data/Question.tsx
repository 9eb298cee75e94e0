import { type ReactNode, useEffect, useId, useRef } from 'react';
import styles from './MyData.module.css';

/** Props of {@link Question}. */
export interface QuestionProps {
  /** What is asked before something is done. */
  title: string;
  /** What would happen. */
  children: ReactNode;
  /** The buttons, the deed first. */
  actions: ReactNode;
}

/** A question that stands where it was raised, takes the focus, and tells what would happen. */
export function Question({ title, children, actions }: QuestionProps) {
  const id = useId();
  const heading = useRef<HTMLParagraphElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would name its buttons once more each
    <div className={styles.question} role="group" aria-labelledby={id}>
      <p className={styles.questionTitle} id={id} ref={heading} tabIndex={-1}>
        {title}
      </p>
      {children}
      <div className={styles.actions}>{actions}</div>
    </div>
  );
}
