import { Fragment, type ReactNode, useMemo } from 'react';
import { PlainText } from '../transcript/PlainText.tsx';
import { SafeLink } from '../transcript/SafeLink.tsx';
import { type Inline, readMarkdown } from './markdown.ts';
import { Picture } from './Picture.tsx';

/** A longer text is shown as it was written: thousands of marks would hold the page up. */
const LONGEST = 20_000;

/** A text with markdown: every element is made here, nothing of the text is ever read as HTML. */
export function RichText({ text }: { text: string }) {
  const isShort = text.length <= LONGEST;
  const blocks = useMemo(() => (isShort ? readMarkdown(text) : []), [text, isShort]);
  if (!isShort) return <PlainText text={text} />;
  return (
    <div className="rich">
      {blocks.map((block, index) => {
        const key = `${index}`;
        if (block.kind !== 'list') {
          const lines = block.lines.map((line, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text never move
            <Fragment key={at}>
              {at > 0 && <br />}
              {pieces(line)}
            </Fragment>
          ));
          return <p key={key}>{block.kind === 'heading' ? <strong>{lines}</strong> : lines}</p>;
        }
        const items = block.items.map((item, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: items of a text never move
          <li key={at}>{pieces(item)}</li>
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

function pieces(line: readonly Inline[]): ReactNode[] {
  return line.map((piece, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a text never move
    <Fragment key={index}>{pieceOf(piece)}</Fragment>
  ));
}

function pieceOf(piece: Inline): ReactNode {
  switch (piece.kind) {
    case 'text':
      return piece.text;
    case 'code':
      return <code>{piece.text}</code>;
    case 'bold':
      return <strong>{pieces(piece.children)}</strong>;
    case 'italic':
      return <em>{pieces(piece.children)}</em>;
    case 'link':
      return <SafeLink address={piece.address}>{pieces(piece.children)}</SafeLink>;
    case 'picture':
      return <Picture address={piece.address} alt={piece.alt} />;
  }
}
