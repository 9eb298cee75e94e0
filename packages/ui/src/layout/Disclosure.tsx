import type { ReactNode } from 'react';
import { Icon } from '../icons/Icon.tsx';
import type { IconName } from '../icons/icons.ts';
import styles from './Disclosure.module.css';

/** Props of {@link Disclosure}. */
export interface DisclosureProps {
  /** What opens and closes the content. */
  summary: ReactNode;
  /** The icon before the summary. */
  icon?: IconName;
  /** How loud it is: `section` is a bordered part of a page, `inline` a line in a text. @default 'inline' */
  variant?: 'inline' | 'section';
  /** Whether it is open at first. @default false */
  defaultOpen?: boolean;
  /** Called when the person opens or closes it. */
  onToggle?: (isOpen: boolean) => void;
  children: ReactNode;
}

/** Content that a person opens when they want it: a native `details`. */
export function Disclosure({
  summary,
  icon,
  variant = 'inline',
  defaultOpen = false,
  onToggle,
  children,
}: DisclosureProps) {
  return (
    <details
      className={styles.disclosure}
      data-variant={variant}
      open={defaultOpen}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
    >
      <summary className={styles.summary}>
        {icon && <Icon name={icon} />}
        <span className={styles.label}>{summary}</span>
        <span className={styles.chevron}>
          <Icon name="chevron-down" />
        </span>
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
