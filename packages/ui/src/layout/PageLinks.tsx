import { useId, useState } from 'react';
import { Icon } from '../icons/Icon.tsx';
import styles from './PageLinks.module.css';

/** A page of a site. */
export interface PageLink {
  href: string;
  label: string;
  isCurrent: boolean;
}

/** Props of {@link PageLinks}. */
export interface PageLinksProps {
  /** What the pages are pages of. */
  label: string;
  links: readonly PageLink[];
  /** Whether a narrow screen has only the page that is shown, until the others are asked for. @default false */
  isFoldable?: boolean;
}

/** The pages of a site beside each other; the one that is shown is marked. */
export function PageLinks({ label, links, isFoldable = false }: PageLinksProps) {
  const list = useId();
  const current = links.find(({ isCurrent }) => isCurrent);
  // Whoever has gone to another page has chosen.
  const [openAt, setOpenAt] = useState<string | null>(null);
  const isOpen = openAt !== null && openAt === current?.href;
  return (
    <nav aria-label={label} className={styles.pages} data-fold={isFoldable ? '' : undefined}>
      {isFoldable && (
        <button
          type="button"
          className={styles.fold}
          aria-expanded={isOpen}
          aria-controls={list}
          onClick={() => setOpenAt(isOpen ? null : (current?.href ?? null))}
        >
          <Icon name="chevron-down" />
          {current?.label ?? label}
        </button>
      )}
      <ul id={list} className={styles.links} data-open={isOpen ? '' : undefined}>
        {links.map((link) => (
          <li key={link.href}>
            <a
              className={styles.link}
              href={link.href}
              aria-current={link.isCurrent ? 'page' : undefined}
            >
              {link.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
