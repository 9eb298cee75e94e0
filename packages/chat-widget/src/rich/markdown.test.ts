import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowedPicture } from './allowed-picture.ts';
import { type Block, type Inline, readMarkdown } from './markdown.ts';

const text = (words: string): Inline => ({ kind: 'text', text: words });
const line = (source: string): Inline[] => {
  const [block] = readMarkdown(source);
  return block?.kind === 'paragraph' ? (block.lines[0] ?? []) : [];
};

describe('The markdown that bots write', () => {
  it('has bold, italic, code and links', () => {
    expect(line('**Hei**, *sinä* `x` [lue](https://a.fi)')).toEqual([
      { kind: 'bold', children: [text('Hei')] },
      text(', '),
      { kind: 'italic', children: [text('sinä')] },
      text(' '),
      { kind: 'code', text: 'x' },
      text(' '),
      { kind: 'link', address: 'https://a.fi', children: [text('lue')] },
    ]);
  });

  it('has lists, headings and paragraphs', () => {
    const kinds = readMarkdown('# Otsikko\nTeksti\njatkuu\n\n- yksi\n\n- kaksi\n3. kolme');
    expect(kinds.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'list', 'list']);
    expect(kinds[2]).toMatchObject({ ordered: false, items: [[text('yksi')], [text('kaksi')]] });
    expect(kinds[3]).toMatchObject({ ordered: true, start: 3 });
  });

  it('has addresses written out, without the full stop after them', () => {
    expect(line('Katso https://www.suomi.fi/a. Soita tel:112')).toEqual([
      text('Katso '),
      { kind: 'link', address: 'https://www.suomi.fi/a', children: [text('www.suomi.fi/a')] },
      text('. Soita '),
      { kind: 'link', address: 'tel:112', children: [text('112')] },
    ]);
  });

  it.each(['snake_case_name', '2 * 3 * 4', '**auki', '[auki](', '\\*tähti\\*', '<b>x</b>'])(
    'leaves %j as it is',
    (source) => {
      const shown = line(source)
        .map((piece) => (piece.kind === 'text' ? piece.text : '!'))
        .join('');
      expect(shown).toBe(source.replaceAll('\\', ''));
    },
  );
});

const plainOf = (pieces: readonly Inline[]): string =>
  pieces
    .map((piece) => {
      if ('children' in piece) return plainOf(piece.children);
      return piece.kind === 'picture' ? piece.alt : piece.text;
    })
    .join('');
const linesOf = (block: Block) => (block.kind === 'list' ? block.items : block.lines);

it('No text makes the reader fall, and plain words come through whole', () => {
  const marks = fc.constantFrom('**', '*', '_', '`', '[', '](', ')', '![', '\n', '- ', 'a', ' ');
  fc.assert(
    fc.property(fc.array(fc.oneof(marks, fc.string()), { maxLength: 60 }), (parts) => {
      expect(readMarkdown(parts.join(''))).toBeInstanceOf(Array);
    }),
  );
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zåäö]{1,20}( [a-zåäö]{1,20}){0,20}$/), (words) => {
      expect(readMarkdown(words).flatMap(linesOf).map(plainOf).join('\n')).toBe(words);
    }),
  );
});

it.each(['*', '*a ', '**', '[', '![](', '`', '_a', '[a](', '\\', 'https://'])(
  'A hundred thousand times %j is read at once',
  (sign) => {
    // A reader that looks to the end for each sign would take minutes: the test would time out.
    expect(readMarkdown(`${sign.repeat(100_000)}](x)* **_`).length).toBeGreaterThanOrEqual(0);
  },
);

it('Only pictures of the service and of named origins are loaded', () => {
  const settings = { server: 'https://aurora.example', imageOrigins: 'https://kuvat.example' };
  const allowed = (address: string) => allowedPicture(address, settings) !== null;
  expect(allowed('https://aurora.example/a.png')).toBe(true);
  expect(allowed('https://kuvat.example/a.png')).toBe(true);
  expect(allowed('https://evil.example/a.png')).toBe(false);
  expect(allowed('https://aurora.example.evil.example/a.png')).toBe(false);
  expect(allowed('data:image/svg+xml,<svg onload=alert(1)>')).toBe(false);
  expect(allowed('javascript:alert(1)')).toBe(false);
  expect(allowed('/a.png')).toBe(false);
});
