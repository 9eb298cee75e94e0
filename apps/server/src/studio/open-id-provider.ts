import type { LetInElsewhere, SignInProvider } from '@auroraai/service/studio';
import * as openId from 'openid-client';
import type { SignInSettings } from './sign-in-settings.ts';

/** What is asked of a provider: who somebody is, what they are called and their e-mail address. */
const SCOPE = 'openid profile email';

/** How long a provider may take to answer, seconds. */
const PATIENCE = 10;

/** Roles from the least to the most. */
const ROLES = ['viewer', 'writer', 'publisher', 'administrator'] as const;

/**
 * Creates the sign-in of an organisation by OpenID Connect: the authorization code flow with PKCE,
 * `state` and `nonce`; the ID token's signature is checked with the provider's keys.
 */
export function createOpenIdProvider(settings: SignInSettings): SignInProvider {
  let asked: Promise<openId.Configuration> | null = null;
  // A provider that does not answer once is asked again the next time.
  const configuration = () => {
    asked ??= discover(settings).catch((error: unknown) => {
      asked = null;
      throw error;
    });
    return asked;
  };
  return {
    id: settings.id,
    name: settings.name,
    async begin(callback) {
      const keep = {
        verifier: openId.randomPKCECodeVerifier(),
        state: openId.randomState(),
        nonce: openId.randomNonce(),
      };
      const url = openId.buildAuthorizationUrl(await configuration(), {
        ...{ redirect_uri: callback, scope: SCOPE, state: keep.state, nonce: keep.nonce },
        code_challenge: await openId.calculatePKCECodeChallenge(keep.verifier),
        code_challenge_method: 'S256',
      });
      return { url: url.href, keep };
    },
    async finish(returned, { verifier = '', state = '', nonce = '' }) {
      const provider = await configuration();
      const checks = { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce };
      try {
        const tokens = await openId.authorizationCodeGrant(provider, returned, {
          ...{ ...checks, idTokenExpected: true },
        });
        const claims = tokens.claims();
        if (!claims) return null;
        if (typeof claims.email === 'string') return letIn(settings, claims);
        // Some providers tell more only when they are asked with the access token.
        const more = await openId.fetchUserInfo(provider, tokens.access_token, claims.sub);
        return letIn(settings, { ...claims, ...more });
      } catch (error) {
        // The person said no, or may not use this: their provider has told them.
        if (error instanceof openId.AuthorizationResponseError) return null;
        throw error;
      }
    },
  };
}

function discover({ issuer, clientId, clientSecret }: SignInSettings) {
  const server = new URL(issuer);
  const execute = [openId.enableNonRepudiationChecks];
  // For trying out, on this machine: the settings let no other address be unencrypted.
  if (server.protocol === 'http:') execute.push(openId.allowInsecureRequests);
  return openId.discovery(server, clientId, clientSecret, undefined, {
    ...{ execute, timeout: PATIENCE },
  });
}

/** Somebody whom the provider may speak for; null for anybody else. */
function letIn(
  { emailDomains, unverifiedEmails, roles }: SignInSettings,
  claims: Readonly<Record<string, unknown>>,
): LetInElsewhere | null {
  if (typeof claims.email !== 'string') return null;
  const email = claims.email.normalize('NFKC').trim().toLowerCase();
  const [, domain = ''] = /^[^\s@\p{C}]{1,200}@([^\s@\p{C}]{1,200})$/u.exec(email) ?? [];
  const isTheirs = unverifiedEmails || claims.email_verified === true;
  if (!isTheirs || !emailDomains.includes(domain)) return null;
  const name = typeof claims.name === 'string' ? shown(claims.name) : '';
  const given = roles ? [claims[roles.claim]].flat() : [];
  const named = ROLES.filter((role) =>
    given.some((value) => typeof value === 'string' && ownValue(roles?.of, value) === role),
  );
  const role = named.at(-1);
  return {
    ...{ email, name: name || email },
    roles: roles && role ? [{ organisation: roles.organisation, role }] : [],
  };
}

function ownValue<T>(values: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return values && Object.hasOwn(values, name) ? values[name] : undefined;
}

/** A name as it can be kept and shown. */
function shown(name: string): string {
  return [...name.replace(/\p{C}/gu, '').trim()].slice(0, 80).join('');
}
