import { type Block, type Inline, readMarkdown } from '../../rich/markdown.ts';
import { safeLink } from '../../transcript/safe-link.ts';

/** The longest text that is read for marks, as in our own transcript. */
const LONGEST = 20_000;

/** The words of an adaptive card as HTML: the same marks as elsewhere in the chat, all else is text. */
export function markdownHtml(text: string): string {
  if (text.length > LONGEST) return `<p>${escaped(text)}</p>`;
  return readMarkdown(text).map(blockHtml).join('');
}

function blockHtml(block: Block): string {
  if (block.kind === 'list') {
    const items = block.items.map((item) => `<li>${inlineHtml(item)}</li>`).join('');
    return block.ordered ? `<ol start="${block.start}">${items}</ol>` : `<ul>${items}</ul>`;
  }
  const lines = block.lines.map(inlineHtml).join('<br>');
  return block.kind === 'heading' ? `<p><strong>${lines}</strong></p>` : `<p>${lines}</p>`;
}

function inlineHtml(pieces: readonly Inline[]): string {
  return pieces.map(pieceHtml).join('');
}

function pieceHtml(piece: Inline): string {
  switch (piece.kind) {
    case 'text':
      return escaped(piece.text);
    case 'code':
      return `<code>${escaped(piece.text)}</code>`;
    case 'bold':
      return `<strong>${inlineHtml(piece.children)}</strong>`;
    case 'italic':
      return `<em>${inlineHtml(piece.children)}</em>`;
    case 'link':
      return linkHtml(piece.address, inlineHtml(piece.children));
    // A card has elements of its own for pictures.
    case 'picture':
      return linkHtml(piece.address, escaped(piece.alt || piece.address));
  }
}

function linkHtml(address: string, words: string): string {
  const href = safeLink(address);
  if (href === null) return words;
  return `<a href="${escaped(href)}" target="_blank" rel="noopener noreferrer">${words}</a>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
