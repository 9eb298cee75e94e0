import type { LinkResult } from '@auroraai/api-client/studio';
import type { AddressAnswer, AddressFault, AskAddress } from './ask-address.ts';

/** After so many steps a page that sends on and on is let be. */
const MOST_STEPS = 5;

/** Steps of these kinds are for good: the address can be changed. */
const FOR_GOOD: ReadonlySet<number> = new Set([301, 308]);
const FOR_NOW: ReadonlySet<number> = new Set([302, 303, 307]);
const GONE: ReadonlySet<number> = new Set([404, 410]);

/** Asks a web address, and what it sends on to, whether it can be opened. Never rejects. */
export async function checkLink(
  address: string,
  ask: AskAddress,
  signal: AbortSignal,
): Promise<LinkResult> {
  let url = parsed(address);
  let isForGood = true;
  for (let step = 0; url !== null && step <= MOST_STEPS; step += 1) {
    const answer = await askOnce(url, ask, signal);
    if (answer === 'not-trusted') return { address, is: 'refused' };
    if (typeof answer === 'string') return { address, is: answer };
    const { status, location } = answer;
    if (FOR_GOOD.has(status) || FOR_NOW.has(status)) {
      isForGood &&= FOR_GOOD.has(status);
      url = location === null ? null : parsed(location, url);
      continue;
    }
    if (GONE.has(status)) return { address, is: 'not-found' };
    if (status >= 400 && status < 500) return { address, is: 'refused' };
    if (status < 200 || status >= 300) return { address, is: 'no-answer' };
    const hasMoved = step > 0 && isForGood && !isSame(url, address);
    return hasMoved ? { address, is: 'moved', to: moved(url, address) } : { address, is: 'works' };
  }
  return { address, is: 'no-answer' };
}

/** Asks for the head first; servers that do not show it alone are asked for the page. */
async function askOnce(
  url: URL,
  ask: AskAddress,
  signal: AbortSignal,
): Promise<AddressAnswer | AddressFault> {
  const head = await ask(url, 'HEAD', signal);
  const isTold = typeof head === 'string' || head.status < 400;
  return isTold ? head : ask(url, 'GET', signal);
}

/** Null for what is no address of a web page, or one with a name and password in it. */
function parsed(address: string, base?: URL): URL | null {
  if (!URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  return isWeb && url.username === '' && url.password === '' ? url : null;
}

/** The place on the page stays the one that the bot names. */
function moved(to: URL, address: string): string {
  const { hash } = new URL(address);
  const whole = new URL(to);
  if (whole.hash === '') whole.hash = hash;
  return whole.href;
}

/** Whether two addresses differ only in how they are written. */
function isSame(url: URL, address: string): boolean {
  const other = new URL(address);
  return url.origin + url.pathname + url.search === other.origin + other.pathname + other.search;
}
