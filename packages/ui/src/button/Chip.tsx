import type { ButtonHTMLAttributes } from 'react';
import { Icon } from '../icons/Icon.tsx';
import type { IconName } from '../icons/icons.ts';
import styles from './Chip.module.css';

/** Props of {@link Chip}; every attribute of a native button besides. */
export interface ChipProps
  extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'style'> {
  /** Whether it is chosen; leave it out for a chip that acts once and is not a switch. */
  pressed?: boolean;
  /** `quiet` has no border until it is chosen: one of several small things in a row. @default 'plain' */
  variant?: 'plain' | 'quiet';
  /** The icon before the text. */
  icon?: IconName;
}

/** A small button for a choice or for one short thing; `aria-pressed` says whether it is chosen. */
export function Chip({ pressed, variant = 'plain', icon, children, ...attributes }: ChipProps) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      {...attributes}
      className={styles.chip}
      data-variant={variant}
    >
      {pressed ? <Icon name="check" /> : icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}
