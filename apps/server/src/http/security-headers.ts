/**
 * Headers of every page: nothing is loaded from anywhere else, nothing runs that we did not serve,
 * nobody frames the page, and no address leaks to the sites that it links to.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = headers("'none'");

/** The same for a page that our own pages show in a frame. */
export const FRAMED_BY_OURSELVES: Readonly<Record<string, string>> = headers("'self'");

function headers(frameAncestors: string): Record<string, string> {
  return {
    'content-security-policy': `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors ${frameAncestors}`,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'permissions-policy': 'geolocation=(self), camera=(), microphone=(), interest-cohort=()',
    'cross-origin-opener-policy': 'same-origin',
  };
}
