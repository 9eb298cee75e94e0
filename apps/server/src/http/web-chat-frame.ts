import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';

/** Web Chat makes one style element that is empty and fills it by rules: this is the hash of nothing. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** The most origins of pictures that one frame is given. */
const MOST_ORIGINS = 10;

/**
 * The document in which Bot Framework Web Chat stands, with a nonce of its own in each answer: only
 * the two scripts that it names run in it, it calls nobody, and pictures come from the service and
 * the origins that the website names. Any website may frame it: it holds nothing, and has no origin.
 */
export function webChatFrame(context: Context, html: string): Response {
  const nonce = randomBytes(16).toString('base64url');
  const pictures = (context.req.queries('pictures') ?? []).flatMap(secureOrigin);
  const isSpeaking = context.req.query('speech') === 'browser';
  const sandbox = `allow-scripts allow-popups allow-popups-to-escape-sandbox${isSpeaking ? ' allow-same-origin' : ''}`;
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}' ${EMPTY_STYLE}`,
    ["img-src 'self' data: blob:", ...pictures.slice(0, MOST_ORIGINS)].join(' '),
    "base-uri 'none'",
    "form-action 'none'",
    `sandbox ${sandbox}`,
  ].join('; ');
  return context.html(html.replaceAll('"NONCE"', `"${nonce}"`), 200, {
    'content-security-policy': policy,
    'cache-control': 'no-store',
    'cross-origin-resource-policy': 'cross-origin',
    'permissions-policy': `geolocation=(), camera=(), microphone=${isSpeaking ? '(self)' : '()'}`,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
}

/** The origin of an address over a safe connection; nothing for all else. */
function secureOrigin(address: string): string[] {
  if (!URL.canParse(address)) return [];
  const { protocol, origin } = new URL(address);
  // An origin is put into a header: no sign that means something there.
  return protocol === 'https:' && !/[\s;,'"]/.test(origin) ? [origin] : [];
}
