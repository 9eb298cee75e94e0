import type { PictureToken } from '@auroraai/api-client';
import type { Context, Handler } from 'hono';
import type { Deps, Env } from '../deps.ts';
import type { CompletePicture } from '../situation-picture/settings.ts';
import { readPictureToken, writePictureToken } from '../situation-picture/token.ts';
import { createClientOf, unauthorized } from './client-of.ts';
import { ProblemError } from './problem.ts';

/** How long a token is good: a working day, seconds. */
const TOKEN_SECONDS = 8 * 60 * 60;

/**
 * `POST /situation-pictures/token`: lets somebody look, for a system of the organisation with its
 * credentials; while the service is for trying only, for everybody.
 */
export function signInToPictures(deps: Deps): Handler<Env> {
  const clientOf = createClientOf(deps, 'picture');
  return async (c) => {
    const isTrial = deps.config.trialPictures && c.req.header('Authorization') === undefined;
    const client = isTrial ? null : await clientOf(c);
    const org = client?.organisation ?? deps.config.organisation;
    const settings = deps.pictures.find(({ organisation }) => organisation === org);
    if (!settings) {
      throw new ProblemError('not-found', 'This organisation gathers no picture.');
    }
    if (isTrial) {
      // Loaded by whoever tries it out, and by nobody else.
      const { simulatePictures } = await import('../trial-pictures/simulate.ts');
      await simulatePictures(deps.store.situation, settings, deps.now());
    }
    const exp = Math.floor(deps.now().getTime() / 1000) + TOKEN_SECONDS;
    const claims = { org, client: client?.id ?? null, exp };
    const token = await writePictureToken(await deps.chat.signer(), claims);
    const answer: PictureToken = { token, expires_in: TOKEN_SECONDS };
    return c.json(answer, 200, { 'Cache-Control': 'no-store' });
  };
}

/** The picture that the bearer of a request may see; throws a {@link ProblemError} for anybody else. */
export async function pictureOfBearer(deps: Deps, c: Context<Env>): Promise<CompletePicture> {
  const [, bearer] = /^Bearer +(\S+)$/i.exec(c.req.header('Authorization') ?? '') ?? [];
  const claims = bearer && (await readPictureToken(await deps.chat.signer(), bearer, deps.now()));
  const isLetIn = claims && (await isVouchedFor(deps, claims.client));
  const found = isLetIn && deps.pictures.find(({ organisation }) => organisation === claims.org);
  if (found) return found;
  throw unauthorized('Bearer', 'Ask for a token with the credentials of your organisation.');
}

async function isVouchedFor(deps: Deps, id: string | null): Promise<boolean> {
  if (id === null) return deps.config.trialPictures;
  const client = await deps.store.client(id);
  return client !== null && !client.revoked && client.scopes.includes('picture');
}
