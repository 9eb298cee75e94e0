import type { ContributionTerms } from '@auroraai/api-client';
import type { Handler } from 'hono';
import * as v from 'valibot';
import type { Deps, Env } from '../deps.ts';
import { createRateLimiter } from '../http/rate-limiter.ts';
import { AGE_BANDS, BANDS } from '../situation-picture/port.ts';
import { ProblemError } from './problem.ts';
import { readJson, readLanguage } from './read-request.ts';
import { object, oneOf, text } from './schemas.ts';
import { localizedText } from './texts.ts';
import { viewRegions } from './view-regions.ts';

/** How many people of one address are counted: at once, and then each minute. A school is one address. */
const FROM_ONE_ADDRESS = { burst: 60, perMinute: 0.1 };

const quizName = v.pipe(text(), v.regex(/^[a-z][a-z0-9_-]{0,62}$/, 'must be a name'));

const contribution = object({
  quiz_id: quizName,
  region: v.optional(v.pipe(text(), v.regex(/^[\w-]{1,40}$/, 'must be the code of a region'))),
  age_band: v.optional(oneOf(AGE_BANDS)),
  bands: v.pipe(
    v.record(quizName, oneOf(BANDS), 'must be an object'),
    v.minEntries(1, 'must say something'),
    v.maxEntries(20, 'may have at most 20 dimensions'),
  ),
});

/** `GET /contributions`: what the organisation of the calling website counts. */
export function readContributionTerms(deps: Deps): Handler<Env> {
  return (c) => {
    const language = readLanguage(c.req.url);
    const picture = deps.pictures.find(
      ({ organisation }) => organisation === c.get('organisation'),
    );
    const answer: ContributionTerms = {
      organization: localizedText(picture?.name ?? {}, language),
      threshold: picture?.threshold ?? 20,
      quizzes: (picture?.quizzes ?? []).map(({ id, dimensions }) => ({
        quiz_id: id,
        dimensions: dimensions.map((dimension) => dimension.id),
      })),
      regions: picture ? viewRegions(picture, language) : [],
      age_bands: [...AGE_BANDS],
    };
    return c.json(answer);
  };
}

/** `POST /contributions`: counts how one person answered. */
export function contribute(deps: Deps): Handler<Env> {
  const rate = createRateLimiter({ ...FROM_ONE_ADDRESS, now: deps.now });
  return async (c) => {
    const { quiz_id, region, age_band, bands } = await readJson(deps, c.req.raw, contribution);
    const organisation = c.get('organisation');
    if (!deps.situationPicture.gathers(organisation, quiz_id)) {
      throw new ProblemError('not-found', 'This quiz is not counted.');
    }
    const { clientAddress } = c.env;
    const source =
      clientAddress === undefined ? undefined : await deps.addresses.hash(clientAddress);
    if (source !== undefined) {
      const admission = rate.take(source);
      if (!admission.allowed) {
        const { retryAfterSeconds: seconds } = admission;
        throw new ProblemError('rate-limited', `Try again in ${seconds} seconds.`, {
          headers: { 'Retry-After': String(seconds) },
        });
      }
    }
    await deps.situationPicture.add(
      {
        ...{ organisation, quiz: quiz_id, region: region ?? null },
        ...{ ageBand: age_band ?? null, profiles: [bands] },
      },
      source,
    );
    return c.body(null, 204);
  };
}
