import type { AnchorHTMLAttributes } from 'react';
import { Icon } from '../icons/Icon.tsx';
import type { IconName } from '../icons/icons.ts';
import styles from './Button.module.css';

/** Props of {@link LinkButton}; every attribute of a native link besides. */
export interface LinkButtonProps
  extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'className' | 'style'> {
  /** How loud it is. @default 'secondary' */
  variant?: 'primary' | 'secondary' | 'quiet';
  /** The icon before the text. */
  icon?: IconName;
}

/** A link that looks like a button: for going somewhere, such as calling a number. */
export function LinkButton({
  variant = 'secondary',
  icon,
  children,
  ...attributes
}: LinkButtonProps) {
  return (
    <a {...attributes} className={styles.button} data-variant={variant}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </a>
  );
}
