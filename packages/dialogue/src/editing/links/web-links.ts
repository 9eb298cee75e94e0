import type { Json } from '../../bot/localized.ts';
import { isList, isObject } from '../json.ts';
import type { Part, PartKind } from '../parts/part.ts';
import { nameOf } from '../parts/parts-of.ts';

/** A web address that stands in texts or buttons of a bot. */
export interface WebLink {
  /** As it is written. */
  address: string;
  /** The parts in which it stands, each once, in their order. */
  parts: { kind: PartKind; name: string }[];
}

/** Under these keys stand words and values, but nothing that people press. */
const NO_LINKS: ReadonlySet<string> = new Set(['examples', 'synonyms', 'patterns', 'set']);

const ADDRESS = /\bhttps?:\/\/[^\s<>"\]|\\^`]+/giu;

/** The web addresses of a bot in the order in which they come, each once. */
export function webLinksOf(parts: readonly Part[]): WebLink[] {
  const links = new Map<string, WebLink>();
  for (const { kind, value } of parts) {
    if (kind === 'test') continue;
    const name = nameOf(kind, value);
    mapAddresses(value, (address) => {
      const link = links.get(address) ?? { address, parts: [] };
      links.set(address, link);
      const last = link.parts.at(-1);
      if (last?.kind !== kind || last.name !== name) link.parts.push({ kind, name });
      return address;
    });
  }
  return [...links.values()];
}

/** The value of a part with another address wherever the one stands; longer addresses are let be. */
export function withAddress(value: Json, address: string, instead: string): Json {
  return mapAddresses(value, (one) => (one === address ? instead : one));
}

function mapAddresses(value: Json, replace: (address: string) => string): Json {
  if (typeof value === 'string') {
    return value.replace(ADDRESS, (found) => {
      // What is filled in when it is said is not known here.
      if (/[{}]/u.test(found)) return found;
      const address = trimmed(found);
      return replace(address) + found.slice(address.length);
    });
  }
  if (isList(value)) return value.map((inner) => mapAddresses(inner, replace));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      NO_LINKS.has(key) ? inner : mapAddresses(inner, replace),
    ]),
  );
}

/** Without what belongs to the sentence or the mark-up around it. */
function trimmed(found: string): string {
  let open = 0;
  let end = 0;
  for (; end < found.length; end += 1) {
    if (found[end] === '(') open += 1;
    if (found[end] === ')') open -= 1;
    if (open < 0) break;
  }
  return found.slice(0, end).replace(/[.,;:!?'”’*_]+$/u, '');
}
