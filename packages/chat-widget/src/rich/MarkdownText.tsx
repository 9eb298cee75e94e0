import { Fragment, type ReactNode, useMemo } from 'react';
import { type Inline, readMarkdown } from './markdown.ts';

/** Props of {@link MarkdownText}. */
export interface MarkdownTextProps extends MarkdownParts {
  text: string;
}

/** What a page makes itself of a text: whether an address may be followed or loaded is for it to judge. */
export interface MarkdownParts {
  link: (address: string, children: ReactNode) => ReactNode;
  picture: (address: string, alt: string) => ReactNode;
}

/** A text with markdown: every element is made here, nothing of the text is ever read as HTML. */
export function MarkdownText({ text, ...parts }: MarkdownTextProps) {
  const blocks = useMemo(() => readMarkdown(text), [text]);
  return blocks.map((block, index) => {
    const key = `${index}`;
    if (block.kind !== 'list') {
      const lines = block.lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text never move
        <Fragment key={at}>
          {at > 0 && <br />}
          {pieces(line, parts)}
        </Fragment>
      ));
      return <p key={key}>{block.kind === 'heading' ? <strong>{lines}</strong> : lines}</p>;
    }
    const items = block.items.map((item, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: items of a text never move
      <li key={at}>{pieces(item, parts)}</li>
    ));
    return block.ordered ? (
      <ol key={key} start={block.start}>
        {items}
      </ol>
    ) : (
      <ul key={key}>{items}</ul>
    );
  });
}

function pieces(line: readonly Inline[], parts: MarkdownParts): ReactNode[] {
  return line.map((piece, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a text never move
    <Fragment key={index}>{pieceOf(piece, parts)}</Fragment>
  ));
}

function pieceOf(piece: Inline, parts: MarkdownParts): ReactNode {
  switch (piece.kind) {
    case 'text':
      return piece.text;
    case 'code':
      return <code>{piece.text}</code>;
    case 'bold':
      return <strong>{pieces(piece.children, parts)}</strong>;
    case 'italic':
      return <em>{pieces(piece.children, parts)}</em>;
    case 'link':
      return parts.link(piece.address, pieces(piece.children, parts));
    case 'picture':
      return parts.picture(piece.address, piece.alt);
  }
}
