/** What the server of a web address answers; nothing of the page is read. */
export interface AddressAnswer {
  /** The HTTP status. */
  status: number;
  /** Where it sends one on to, as it says it; null = nowhere. */
  location: string | null;
}

/**
 * Why a web address could not be asked: it is not a public one, nobody answered, or it cannot be told
 * whether who answers is who they say, which a browser might know.
 */
export type AddressFault = 'not-public' | 'no-answer' | 'not-trusted';

/**
 * Asks a public web address once, without following where it sends on to and without reading what it
 * says. Never rejects. Whoever implements it must connect to public addresses only, whatever names
 * stand for.
 */
export type AskAddress = (
  url: URL,
  method: 'HEAD' | 'GET',
  signal: AbortSignal,
) => Promise<AddressAnswer | AddressFault>;
