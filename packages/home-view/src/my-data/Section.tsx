import { type ReactNode, useId } from 'react';
import styles from './MyData.module.css';

/** Props of {@link Section}. */
export interface SectionProps {
  title: string;
  /** One or two sentences under the title. */
  help?: string;
  children: ReactNode;
}

/** A section of my data; its title can be given focus when what had it goes away. */
export function Section({ title, help, children }: SectionProps) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 className={styles.title} id={id} tabIndex={-1} data-section-title>
        {title}
      </h3>
      {help && <p className={styles.help}>{help}</p>}
      {children}
    </section>
  );
}

/** Gives focus to the title of the section around an element. */
export function focusSection(inside: Element | null): void {
  inside?.closest('section')?.querySelector<HTMLElement>('[data-section-title]')?.focus();
}
