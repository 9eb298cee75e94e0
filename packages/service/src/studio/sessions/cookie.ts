/** The cookie of a session. */
const NAME = 'aurora_studio';

const COOKIE = /(?:^|;)\s*aurora_studio=([\w-]{43})\s*(?=;|$)/;

/** The token of a session that a request carries, or null. */
export function readSessionCookie(header: string | undefined): string | null {
  return COOKIE.exec(header ?? '')?.[1] ?? null;
}

/** A `Set-Cookie` with the token of a session, or one that takes it away (null). */
export function sessionCookie(
  token: string | null,
  { publicBaseUrl, maxSeconds }: { publicBaseUrl: string; maxSeconds: number },
): string {
  const parts = [
    `${NAME}=${token ?? ''}`,
    'Path=/aurora/studio',
    `Max-Age=${token === null ? 0 : maxSeconds}`,
    'HttpOnly',
    'SameSite=Strict',
  ];
  if (publicBaseUrl.startsWith('https:')) parts.push('Secure');
  return parts.join('; ');
}
