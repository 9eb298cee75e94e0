import { Icon } from '@auroraai/ui';
import styles from './CloseButton.module.css';

/** Props of {@link CloseButton}. */
export interface CloseButtonProps {
  /** What it closes, as it is heard. */
  label: string;
  onClick: () => void;
}

/** The cross that closes what lies over the page. */
export function CloseButton({ label, onClick }: CloseButtonProps) {
  return (
    <button type="button" className={styles.close} aria-label={label} onClick={onClick}>
      <Icon name="close" />
    </button>
  );
}
