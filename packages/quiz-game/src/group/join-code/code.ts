/** The name of a group's code in a fragment: it is not sent to whoever serves the page. */
const NAME = 'aurora_group';

/** How many characters a code has. */
export const CODE_LENGTH = 8;

/** A code as the service knows it: capital letters and digits; look-alikes read as what they look like. */
export function cleanCode(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
    .replace(/[^0-9A-Z]/g, '');
}

/** A code in two halves, as it is easiest to read from a wall and to type. */
export function shownCode(code: string): string {
  const clean = cleanCode(code);
  const half = Math.ceil(clean.length / 2);
  return `${clean.slice(0, half)} ${clean.slice(half)}`.trim();
}

/** The address that leads into a group. */
export function joinLink(page: string, code: string): string {
  return `${page.split('#', 1)[0]}#${NAME}=${cleanCode(code)}`;
}

/** The code in the fragment of an address, or an empty text. */
export function codeIn(address: string): string {
  const fragment = address.split('#', 2)[1] ?? '';
  return cleanCode(new URLSearchParams(fragment).get(NAME) ?? '').slice(0, CODE_LENGTH);
}
