import type { ButtonHTMLAttributes } from 'react';
import { Icon } from '../icons/Icon.tsx';
import type { IconName } from '../icons/icons.ts';
import styles from './Button.module.css';

/** Props of {@link Button}; every attribute of a native button besides. */
export interface ButtonProps
  extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'style'> {
  /** How loud it is; at most one `primary` in a view. @default 'secondary' */
  variant?: 'primary' | 'secondary' | 'quiet';
  /** The icon before the text. */
  icon?: IconName;
}

/** A native button; `data-variant` says its loudness. */
export function Button({ variant = 'secondary', icon, children, ...attributes }: ButtonProps) {
  return (
    <button type="button" {...attributes} className={styles.button} data-variant={variant}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
