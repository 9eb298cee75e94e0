import styles from './Logo.module.css';

/** The mark of the imaginary town: fox fires over an island. */
export function Logo() {
  return (
    <svg className={styles.logo} viewBox="0 0 40 40" aria-hidden="true" focusable="false">
      <path d="M5 24C8 12 16 7 23 7c5 0 9 2.5 11 6.5" />
      <path d="M10 26c2-8 7-12 13-12 3.5 0 6.5 1.5 8 4.5" />
      <path d="M15 28c1.5-4.5 4.5-7 8-7 2.5 0 4.5 1 5.5 3" />
      <path d="M4 33c5-3 27-3 32 0" />
    </svg>
  );
}
