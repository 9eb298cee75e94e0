import type { ActionRequest, ActionResults } from '@auroraai/dialogue';
import type { HttpActionTarget } from '../../config.ts';
import type { Deps } from '../../deps.ts';
import { toHex } from '../../hashing.ts';
import { readBody, UnusableBody } from '../../http/body.ts';
import { ActionFailed } from '../runner.ts';

/** The longest that anybody is waited for, milliseconds. */
const LONGEST = 10_000;
const MAX_ANSWER_BYTES = 65_536;

/**
 * Calls an action of the organisation: a POST of JSON to the address that the operator configured.
 * `X-Aurora-Signature` is the HMAC-SHA-256, in hex, of the timestamp, a full stop and the body under
 * the secret that both share, so that the receiver knows who asks and when.
 */
export async function callHttpAction(
  { http, now }: Deps,
  target: HttpActionTarget | undefined,
  request: Extract<ActionRequest, { kind: 'http' }>,
): Promise<ActionResults['http']> {
  if (!target || !http) throw new ActionFailed('not-configured');
  const body = JSON.stringify({
    action: request.action,
    language: request.language,
    values: request.values,
  });
  const timestamp = String(Math.floor(now().getTime() / 1000));
  const response = await http(target.url, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'X-Aurora-Timestamp': timestamp,
      'X-Aurora-Signature': await sign(target.secret, `${timestamp}.${body}`),
    },
    body,
    redirect: 'error',
    signal: AbortSignal.timeout(Math.min(LONGEST, Math.max(1, request.timeout))),
  }).catch((error: Error) => {
    throw new ActionFailed(error.name === 'TimeoutError' ? 'time-out' : 'unreachable');
  });
  if (!response.ok) {
    await response.body?.cancel();
    throw new ActionFailed(response.status < 500 ? 'refused' : 'error');
  }
  return { values: await readValues(response) };
}

async function readValues(response: Response): Promise<ActionResults['http']['values']> {
  const bytes = await readBody(response, MAX_ANSWER_BYTES).catch((error: unknown) => {
    // A body that breaks off has met the time-out, or its sender has gone.
    const isBroken = error instanceof UnusableBody && error.reason === 'broken';
    throw new ActionFailed(isBroken ? 'time-out' : 'error');
  });
  const values = parse(new TextDecoder().decode(bytes));
  if (typeof values !== 'object' || values === null || Array.isArray(values)) {
    throw new ActionFailed('error');
  }
  return values as ActionResults['http']['values'];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ActionFailed('error');
  }
}

async function sign(secret: string, text: string): Promise<string> {
  const bytes = (written: string) => new TextEncoder().encode(written);
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', bytes(secret), algorithm, false, ['sign']);
  return toHex(new Uint8Array(await crypto.subtle.sign('HMAC', key, bytes(text))));
}
