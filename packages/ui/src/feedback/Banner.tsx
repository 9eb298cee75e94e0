import type { ReactNode } from 'react';
import { Icon } from '../icons/Icon.tsx';
import type { IconName } from '../icons/icons.ts';
import styles from './Banner.module.css';

const ICON_OF = {
  info: 'info',
  success: 'success',
  danger: 'alert',
  offline: 'offline',
} as const satisfies Record<string, IconName>;

/** Props of {@link Banner}. */
export interface BannerProps {
  /** What kind of message it is. @default 'info' */
  kind?: keyof typeof ICON_OF;
  /** What happened, in one line. */
  title?: string;
  children?: ReactNode;
  /** What the person can do next. */
  actions?: ReactNode;
}

/** A message with an icon. Put it into a live region where it appears by itself. */
export function Banner({ kind = 'info', title, children, actions }: BannerProps) {
  return (
    <div className={styles.banner} data-kind={kind}>
      <span className={styles.icon}>
        <Icon name={ICON_OF[kind]} />
      </span>
      <div className={styles.body}>
        {title && <p className={styles.title}>{title}</p>}
        {children}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
