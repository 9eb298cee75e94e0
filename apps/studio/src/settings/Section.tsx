import { type ReactNode, useId } from 'react';
import styles from './Settings.module.css';

/** Props of {@link Section}. */
export interface SectionProps {
  title: string;
  children: ReactNode;
}

/** Settings that belong together. */
export function Section({ title, children }: SectionProps) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 className={styles.heading} id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}
