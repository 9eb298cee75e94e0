import { useSyncExternalStore } from 'react';

/** The pages of a bot, in the order of the menu. */
export const PAGE_NAMES = [
  'content',
  'flows',
  'quality',
  'inbox',
  'versions',
  'report',
  'settings',
] as const;

/** See {@link PAGE_NAMES}. */
export type PageName = (typeof PAGE_NAMES)[number];

/** Where somebody is in the studio. */
export type Route =
  | { at: 'bots' }
  | { at: 'new' }
  | { at: 'account' }
  | { at: 'people' }
  | { at: 'link'; token: string }
  | { at: 'services'; organisation: string | null; service: string | null }
  | { at: 'bot'; bot: string; page: PageName; part: string | null };

/** Reads the part of an address after `#`; what leads nowhere is the list of bots. */
export function readRoute(hash: string): Route {
  const [first, bot, page, ...part] = hash
    .replace(/^#?\/?|\?.*$/gs, '')
    .split('/')
    .map(decoded);
  if (first === 'new' || first === 'account' || first === 'people') return { at: first };
  if (first === 'services') {
    return { at: 'services', organisation: bot || null, service: page || null };
  }
  if (first === 'link' && bot) return { at: 'link', token: bot };
  if (first !== 'bots' || !bot) return { at: 'bots' };
  const name = PAGE_NAMES.find((each) => each === page) ?? 'content';
  return { at: 'bot', bot, page: name, part: part.join('/') || null };
}

/** The address of a page of a bot, or of one part on it. */
export function linkTo(bot: string, page: PageName, part?: string | null): string {
  const place = ['#/bots', encodeURIComponent(bot), page];
  return [...place, ...(part ? part.split('/').map(encodeURIComponent) : [])].join('/');
}

/** The address of an organisation's services, or of one of them. */
export function linkToServices(organisation: string, service?: string): string {
  const place = [organisation, ...(service === undefined ? [] : [service])];
  return ['#/services', ...place.map(encodeURIComponent)].join('/');
}

/** Goes to an address of {@link linkTo}. */
export function goTo(link: string): void {
  location.hash = link;
}

/** Where somebody is now. */
export function useRoute(): Route {
  return readRoute(useHash());
}

/** The address from `#` on. */
export function useHash(): string {
  return useSyncExternalStore(subscribe, () => location.hash);
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
}

/** What cannot be decoded was not written by us and names nothing. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
