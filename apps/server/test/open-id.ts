import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How a provider can misbehave. */
export type Fault = 'key' | 'nonce' | 'audience' | 'issuer' | 'expired' | 'unsigned';

/** A provider of OpenID Connect on this machine. */
export interface TestProvider {
  issuer: string;
  /** What the next ID token says of the person, beside what it must. */
  claims: Record<string, unknown>;
  /** What is told when it is asked with the access token. */
  userInfo: Record<string, unknown>;
  fault: Fault | null;
  /** Lets the person in who was sent there; gives the address to which their browser is sent back. */
  letIn(url: string): URL;
  close(): Promise<void>;
}

const CLIENT = { id: 'studio', secret: 'secret-of-studio' };

/** Starts a provider that knows the client `studio` with the secret `secret-of-studio`. */
export async function startProvider(): Promise<TestProvider> {
  const own = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const foreign = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const codes = new Map<string, URLSearchParams>();
  let lastCode = 0;

  const server = createServer(async (request, response) => {
    const answer = (body: unknown, status = 200) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    };
    const { issuer, claims, userInfo, fault } = provider;
    switch (request.url) {
      case '/.well-known/openid-configuration':
        return answer({
          issuer,
          authorization_endpoint: `${issuer}/authorize`,
          token_endpoint: `${issuer}/token`,
          jwks_uri: `${issuer}/keys`,
          userinfo_endpoint: `${issuer}/me`,
          response_types_supported: ['code'],
          subject_types_supported: ['public'],
          id_token_signing_alg_values_supported: ['ES256'],
          code_challenge_methods_supported: ['S256'],
        });
      case '/keys':
        return answer({
          keys: [
            { ...own.publicKey.export({ format: 'jwk' }), kid: 'k', alg: 'ES256', use: 'sig' },
          ],
        });
      case '/me':
        return answer({ sub: 'aino', ...userInfo });
      case '/token': {
        const form = new URLSearchParams(await readAll(request));
        const asked = codes.get(form.get('code') ?? '');
        codes.delete(form.get('code') ?? '');
        const verifier = form.get('code_verifier') ?? '';
        const challenge = createHash('sha256').update(verifier).digest('base64url');
        const isRight =
          asked?.get('code_challenge') === challenge &&
          asked.get('redirect_uri') === form.get('redirect_uri') &&
          form.get('client_secret') === CLIENT.secret;
        if (!isRight) return answer({ error: 'invalid_grant' }, 400);
        const now = Math.floor(Date.now() / 1000);
        const token = {
          ...{ iss: fault === 'issuer' ? 'https://evil.example' : issuer, sub: 'aino' },
          aud: fault === 'audience' ? 'somebody-else' : CLIENT.id,
          nonce: fault === 'nonce' ? 'another' : asked.get('nonce'),
          ...{ iat: now, exp: fault === 'expired' ? now - 3600 : now + 300, ...claims },
        };
        const key = fault === 'key' ? foreign.privateKey : own.privateKey;
        return answer({
          ...{ access_token: 'access', token_type: 'Bearer', expires_in: 300 },
          id_token: fault === 'unsigned' ? jwt({ alg: 'none' }, token, null) : signed(token, key),
        });
      }
      default:
        return answer({}, 404);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  const provider: TestProvider = {
    issuer: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    claims: {},
    userInfo: {},
    fault: null,
    letIn(url) {
      const asked = new URL(url).searchParams;
      lastCode += 1;
      codes.set(`code${lastCode}`, asked);
      const back = new URL(asked.get('redirect_uri') ?? '');
      back.searchParams.set('code', `code${lastCode}`);
      back.searchParams.set('state', asked.get('state') ?? '');
      return back;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return provider;
}

function signed(claims: object, key: KeyObject): string {
  return jwt({ alg: 'ES256', kid: 'k' }, claims, key);
}

function jwt(header: object, claims: object, key: KeyObject | null): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const body = `${part(header)}.${part(claims)}`;
  const signature = key && sign('sha256', Buffer.from(body), { key, dsaEncoding: 'ieee-p1363' });
  return `${body}.${signature?.toString('base64url') ?? ''}`;
}

async function readAll(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
}
