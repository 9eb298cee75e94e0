import { MarkdownText, safeLink } from '@auroraai/chat-widget/markdown';
import type { ReactNode } from 'react';
import styles from './Variant.module.css';

/** Props of {@link Preview}. */
export interface PreviewProps {
  text: string;
}

/** A text with Markdown as the chat shows it; of a picture its description. */
export function Preview({ text }: PreviewProps) {
  if (text.trim() === '') return null;
  return (
    <div className={styles.bubble}>
      <MarkdownText text={text} link={linkOf} picture={(_, alt) => alt} />
    </div>
  );
}

function linkOf(address: string, children: ReactNode): ReactNode {
  const href = safeLink(address);
  if (!href) return children;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
