import type { ReactNode } from 'react';
import { useTexts } from '../app/chat-context.tsx';
import { safeLink } from './safe-link.ts';

/** Props of {@link SafeLink}. */
export interface SafeLinkProps {
  address: string;
  className?: string;
  children: ReactNode;
  /** Called when the person follows it. */
  onFollow?: () => void;
}

/** A link that leads to a page, a mailbox or a phone; its words alone when it leads elsewhere. */
export function SafeLink({ address, className, children, onFollow }: SafeLinkProps) {
  const t = useTexts();
  const href = safeLink(address);
  if (!href) return <span className={className}>{children}</span>;
  const isPage = /^https?:/.test(href);
  return (
    <a
      className={className}
      href={href}
      {...(isPage && { target: '_blank', rel: 'noopener noreferrer' })}
      onClick={onFollow}
    >
      {children}
      {isPage && <span className="unseen"> ({t('link.newTab')})</span>}
    </a>
  );
}
