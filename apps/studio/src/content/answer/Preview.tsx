import { type MarkdownPiece, readMarkdown, safeLink } from '@auroraai/chat-widget/markdown';
import { Fragment, type ReactNode } from 'react';
import styles from './Variant.module.css';

/** Props of {@link Preview}. */
export interface PreviewProps {
  text: string;
}

/** A text with Markdown as the chat shows it. */
export function Preview({ text }: PreviewProps) {
  if (text.trim() === '') return null;
  return (
    <div className={styles.bubble}>
      {readMarkdown(text).map((block, at) => {
        const key = `${at}`;
        if (block.kind !== 'list') {
          const lines = block.lines.map((line, number) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text never move
            <Fragment key={number}>
              {number > 0 && <br />}
              {pieces(line)}
            </Fragment>
          ));
          return <p key={key}>{block.kind === 'heading' ? <strong>{lines}</strong> : lines}</p>;
        }
        const items = block.items.map((item, number) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: items of a text never move
          <li key={number}>{pieces(item)}</li>
        ));
        return block.ordered ? (
          <ol key={key} start={block.start}>
            {items}
          </ol>
        ) : (
          <ul key={key}>{items}</ul>
        );
      })}
    </div>
  );
}

function pieces(line: readonly MarkdownPiece[]): ReactNode[] {
  // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a text never move
  return line.map((piece, at) => <Fragment key={at}>{pieceOf(piece)}</Fragment>);
}

function pieceOf(piece: MarkdownPiece): ReactNode {
  switch (piece.kind) {
    case 'text':
      return piece.text;
    case 'code':
      return <code>{piece.text}</code>;
    case 'bold':
      return <strong>{pieces(piece.children)}</strong>;
    case 'italic':
      return <em>{pieces(piece.children)}</em>;
    case 'link': {
      const href = safeLink(piece.address);
      if (!href) return pieces(piece.children);
      return (
        <a href={href} target="_blank" rel="noopener noreferrer">
          {pieces(piece.children)}
        </a>
      );
    }
    case 'picture':
      return piece.alt;
  }
}
