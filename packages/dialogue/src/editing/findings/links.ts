import type { Language } from '../../bot/localized.ts';
import type { Finding } from './finding.ts';
import type { PartText } from './texts.ts';

/** `[words](address)`, whatever the address, also where its end is missing. */
const MARKDOWN_LINK = /\[[^\]\n]*\]\(([^)\n]*)(\)?)/gu;
/** An address that stands by itself. */
const BARE = /\b(?:https?:|www\.)[^\s)>\]]*/giu;
const WEB = /^https?:\/\/(?:[\p{L}\p{N}-]+\.)+\p{L}[\p{L}\p{N}-]*(?::\d{1,5})?(?:[/?#][^\s]*)?$/iu;
const MAIL = /^mailto:[^\s@]+@(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:\?[^\s]*)?$/iu;
/** An address on the page's own site. */
const OWN = /^\/(?!\/)[^\s<>"]*$/u;
const PHONE = /^tel:\+?[\d\s-]{2,20}$/u;

/** Links in texts, and addresses, that cannot be right as they are written; none is tried. */
export function linkFindings(texts: readonly PartText[]): Finding[] {
  return texts.flatMap(({ kind, name, path, texts: written }) =>
    Object.entries(written).flatMap(([language, text]) =>
      malformed(text, path.at(-1) === 'url').map(
        (link): Finding => ({
          kind: 'malformed-link',
          severity: 'warning',
          parts: [{ kind, name }],
          path: [...path, language],
          language: language as Language,
          values: { link },
        }),
      ),
    ),
  );
}

function malformed(text: string, isAddress: boolean): string[] {
  if (isAddress) return isSound(text) ? [] : [text];
  const found: string[] = [];
  const rest = text.replace(MARKDOWN_LINK, (whole, address: string, end: string) => {
    // A title may stand after the address.
    const [target = ''] = address.trim().split(/\s+(?=")/u);
    if (!end || !isSound(target)) found.push(whole);
    return ' ';
  });
  for (const [bare] of rest.matchAll(BARE)) {
    const address = bare.replace(/[.,;:!?'"”’*_]+$/u, '');
    if (!/^www\./iu.test(address) ? !isSound(address) : !isSound(`https://${address}`)) {
      found.push(address);
    }
  }
  return found;
}

function isSound(address: string): boolean {
  // What is filled in when it is said is not known here.
  const filled = address.replace(/\{[^{}]+\}/gu, 'x.fi');
  if (/https?:\/\/.*https?:\/\//iu.test(filled) && !/[?&#=]/u.test(filled)) return false;
  return [WEB, MAIL, OWN, PHONE].some((form) => form.test(filled));
}
