/** The token of the link that a system of the organisation has made, `#token=…`; null without one. */
export function takeToken(page: Window): string | null {
  const token = new URLSearchParams(page.location.hash.slice(1)).get('token');
  // The link must not be left in the history of a shared machine.
  if (token) {
    page.history.replaceState(null, '', page.location.pathname + page.location.search);
  }
  return token;
}
