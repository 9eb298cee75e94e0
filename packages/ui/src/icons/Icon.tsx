import styles from './Icon.module.css';
import { ICONS, type IconName } from './icons.ts';

/** Props of {@link Icon}. */
export interface IconProps {
  /** The picture to draw. */
  name: IconName;
  /** Whether the icon points along the reading direction and turns with it. @default false */
  directional?: boolean;
}

/** A line icon as tall as the text it stands in; always hidden from assistive technology. */
export function Icon({ name, directional = false }: IconProps) {
  return (
    <svg
      className={styles.icon}
      data-directional={directional || undefined}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={ICONS[name]} />
    </svg>
  );
}
