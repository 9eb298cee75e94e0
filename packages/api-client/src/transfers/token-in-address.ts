/** The name of a token in a fragment: of what a person gives, and of what a service sends to a person. */
export type TokenName = 'aurora_transfer' | 'aurora_offer';

/** The token in the fragment of an address, or null. */
export function tokenIn(address: string, name: TokenName): string | null {
  const fragment = address.split('#', 2)[1] ?? '';
  const token = new URLSearchParams(fragment).get(name);
  return token && /^[0-9a-f]{64}$/.test(token) ? token : null;
}

/** The address without the token, to put into the history in its place. */
export function withoutToken(address: string, name: TokenName): string {
  const [page = '', fragment = ''] = address.split('#', 2);
  const left = new URLSearchParams(fragment);
  if (!left.has(name)) return address;
  left.delete(name);
  const rest = left.toString();
  return rest === '' ? page : `${page}#${rest}`;
}
