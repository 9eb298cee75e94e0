import { FileFault } from './file-fault.ts';

/** What a reader of XML comes upon, in its order. */
export type XmlToken =
  | { is: 'open'; name: string; attributes: string; isEmpty: boolean }
  | { is: 'close'; name: string }
  | { is: 'text'; text: string };

/**
 * Reads the XML of spreadsheets: elements by their local names, and texts. Nothing that a document type
 * declares is known, so nothing can be blown up by it: such a file is refused. Takes as long as the text
 * is, whatever stands in it.
 */
export function* readXml(xml: string): Generator<XmlToken> {
  let at = 0;
  while (at < xml.length) {
    const start = xml.indexOf('<', at);
    const until = start < 0 ? xml.length : start;
    if (until > at) yield { is: 'text', text: decoded(xml.slice(at, until)) };
    if (start < 0) return;
    if (xml.startsWith('<![CDATA[', start)) {
      const end = endOf(xml, ']]>', start);
      yield { is: 'text', text: xml.slice(start + 9, end - 3) };
      at = end;
    } else if (xml.startsWith('<!--', start)) at = endOf(xml, '-->', start);
    else if (xml.startsWith('<?', start)) at = endOf(xml, '?>', start);
    else if (xml.startsWith('<!', start)) throw new FileFault('broken');
    else {
      at = endOf(xml, '>', start);
      yield tagOf(xml.slice(start + 1, at - 1));
    }
  }
}

/** The value of an attribute, by its name with its prefix; empty when there is none. */
export function attributeOf(attributes: string, name: string): string {
  for (const [, key, quoted = ''] of attributes.matchAll(/([\w:.-]+)\s*=\s*("[^"]*"|'[^']*')/g)) {
    if (key === name) return decoded(quoted.slice(1, -1));
  }
  return '';
}

function tagOf(tag: string): XmlToken {
  const [whole = '', name = ''] = /^\/?([\w:.-]+)/.exec(tag) ?? [];
  const local = name.slice(name.indexOf(':') + 1);
  if (tag.startsWith('/')) return { is: 'close', name: local };
  const isEmpty = tag.endsWith('/');
  // No attribute of a spreadsheet that matters is long.
  return { is: 'open', name: local, attributes: tag.slice(whole.length, 2000), isEmpty };
}

function endOf(xml: string, sign: string, from: number): number {
  const found = xml.indexOf(sign, from);
  if (found < 0) throw new FileFault('broken');
  return found + sign.length;
}

const NAMED: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" },
};

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|(\w{2,4}));/gi,
    (all, hex, dec, name) => {
      if (name !== undefined) return NAMED[name] ?? all;
      const code = hex === undefined ? Number(dec) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}
