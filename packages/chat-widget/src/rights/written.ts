import { directionOf } from '../catalogues/languages.ts';
import type { ReadableConversation } from './readable.ts';

/** The conversation as plain text. */
export function textOf({ title, made, lines }: ReadableConversation): string {
  const blocks = lines.map(({ who, time, text }) =>
    [[who, time].filter(Boolean).join(' '), text].filter((part) => part !== '').join('\n'),
  );
  return `${[title, made, '', ...blocks.flatMap((block) => [block, ''])].join('\n')}`;
}

/** The conversation as a page that loads nothing and runs nothing. */
export function pageOf({ title, made, language, lines }: ReadableConversation): string {
  const items = lines.map(({ who, time, text, language: tongue }) => {
    const head = [who && `<b>${escapeHtml(who)}</b>`, time && `<small>${escapeHtml(time)}</small>`];
    const words = `<p lang="${escapeHtml(tongue)}" dir="auto">${escapeHtml(text)}</p>`;
    return `<li>${head.filter(Boolean).join(' ')}${words}</li>`;
  });
  return `<!doctype html>
<html lang="${escapeHtml(language)}" dir="${directionOf(language)}">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>body{max-width:40rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 sans-serif}ol{padding:0;list-style:none}li{margin-block:1rem;break-inside:avoid}p{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}small{color:#555}</style>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(made)}</p>
<ol>
${items.join('\n')}
</ol>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replace(
    /[&<>"']/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? '&#39;',
  );
}
